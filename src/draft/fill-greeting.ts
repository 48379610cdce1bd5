import { type Sources, wordIn } from './filling.ts'
import { bareName, firstName, professorIn } from './first-name.ts'
import { fillSign } from './guide-filling.ts'
import type { Filling, Fillings } from './phrase.ts'

/** The name of the person whom the message is about, with where it is from: as the user typed it for this language, else as it was read. */
function nameOf({ known, contact, language }: Sources): Filling | undefined {
  const own = [{ ownWords: true as const }]
  const typed = contact?.nameIn[language]
  if (typed) return { text: typed, uses: own }
  const read = known?.profile.name
  if (!read) return contact && { text: contact.name, uses: own }
  const { quote, section, foundBy, at } = read
  return { text: read.value, uses: [{ page: { quote, section, foundBy, at } }] }
}

interface Called {
  readonly name?: Filling | undefined
  readonly formal?: Filling | undefined
}

/** What to call somebody: by the first name, a professor by title and family name; a name in other letters as it is written, for a greeting without one is cold. */
function callByName({ text, uses }: Filling, { says }: Sources): Called {
  const family = professorIn(text)
  return {
    name: wordIn(firstName(text), uses),
    formal: family === undefined ? undefined : wordIn(`${says.professor} ${family}`, uses),
  }
}

/** How the one who is written to is greeted, and how the person whom it is about would be; what the user typed stays. */
export function fillGreeting(sources: Sources): Fillings {
  const { language, contact, introducer } = sources
  const whole = nameOf(sources)
  const isTyped = whole !== undefined && contact?.nameIn[language] === whole.text
  const theirs: Called = !whole
    ? {}
    : isTyped
      ? { name: wordIn(whole.text, whole.uses) }
      : callByName(whole, sources)
  const asked =
    introducer === undefined ? theirs : callByName({ text: introducer, uses: [{ ownWords: true }] }, sources)
  return {
    name: asked.name,
    formal: asked.formal,
    courteous: fillSign(isCourteous(sources, asked)),
    theirName: theirs.name,
    theirFormal: theirs.formal,
  }
}

/** A guide answers a formal letter as a formal one, and greets nobody by “Hi” and the whole name. */
const isCourteous = ({ guiding, introducer }: Sources, { name }: Called): boolean =>
  guiding !== undefined &&
  ((introducer === undefined && guiding.request?.isFormal === true) || /\s/u.test(name?.text ?? ''))

/** The whole name of the person whom the message is about. */
export function fillPerson({ known, contact }: Sources): Filling | undefined {
  const read = known?.profile.name
  if (!read) return contact ? wordIn(bareName(contact.name), [{ ownWords: true }]) : undefined
  const { quote, section, foundBy, at } = read
  return wordIn(bareName(read.value), [{ page: { quote, section, foundBy, at } }])
}
