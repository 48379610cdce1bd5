import type { LanguageCode } from '../model/language.ts'
import type { Me } from '../model/me.ts'
import { lineIn, type Sources, wordIn } from './filling.ts'
import { bareName, firstName, professorIn } from './first-name.ts'
import { fillSign } from './guide-filling.ts'
import { fillGuide } from './guide-fillings.ts'
import { fillHook } from './hook-facts.ts'
import { LONGEST_SENTENCE } from './hooks/quoted.ts'
import { fillNeed } from './need-fillings.ts'
import { ADDRESS, type Filling, type Fillings } from './phrase.ts'
import { nameFor, proposeWho, whoOf } from './phrases/who.ts'
import { fillTalk } from './talk-fillings.ts'
import { fillTies } from './tie-fillings.ts'

const trimMarks = (text: string) => text.replace(/[\s.,;!?…]+$/u, '')

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
function fillGreeting(sources: Sources): Fillings {
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

const remembered = new WeakMap<Me, Map<LanguageCode, Fillings>>()

/** Who writes, which is the same for every message. */
function fillWho(sources: Sources): Fillings {
  const kept = remembered.get(sources.me) ?? new Map<LanguageCode, Fillings>()
  remembered.set(sources.me, kept)
  const fillings = kept.get(sources.language) ?? sayWho(sources)
  kept.set(sources.language, fillings)
  return fillings
}

/** The whole clause, and a short one that a note has room for. */
function sayWho({ me, language, phrases }: Sources): Fillings {
  const who = whoOf(me, language, phrases)
  // Of somebody who was a buyer nobody says that they are one, though their title still does.
  const byRole = who === undefined ? proposeWho(me.role ?? '', me, language, phrases) : undefined
  const word = (text: string | undefined, field: string): Filling | undefined =>
    text ? { text: trimMarks(text), uses: [{ me: field }] } : undefined
  const long = word(who?.long, 'intro') ?? word(byRole?.long, 'role')
  // Where no clause is short enough the first part of the whole says who writes, too.
  const part = word(long?.text.replace(/\s*\(.*$/u, '').split(/,\s/u)[0], 'intro')
  return { who: long, short: word(who?.short, 'intro') ?? word(byRole?.short, 'role') ?? part }
}

/** Who writes, where a sentence before it names the employer of both. */
function besideEmployer({ who, short }: Fillings, { ties, hook, says }: Sources): Fillings {
  const employer = hook?.kind === 'shared-employer' ? hook : ties?.employer
  const without = (word: Filling | undefined) =>
    word && employer ? { ...word, text: says.withoutPlace(word.text, employer.topic) } : word
  return { whoThere: without(who), shortThere: without(short) }
}

/** The whole name of the person whom the message is about. */
function fillPerson({ known, contact }: Sources): Filling | undefined {
  const read = known?.profile.name
  if (!read) return contact ? wordIn(bareName(contact.name), [{ ownWords: true }]) : undefined
  const { quote, section, foundBy, at } = read
  return wordIn(bareName(read.value), [{ page: { quote, section, foundBy, at } }])
}

/** My name in the script of the message; one in another script signs nothing. */
function myName({ me, language }: Sources): Filling | undefined {
  const typed = me.nameIn?.[language] !== undefined
  return wordIn(nameFor(me, language), [{ me: typed ? 'nameIn' : 'name' }])
}

/** Words that are written as they were found. */
const asFound = new Set([
  'quote',
  'brief',
  'title',
  'topic',
  'place',
  'company',
  'bothWorked',
  'BothWorked',
  'bothStudied',
])

/** Words that stand inside the sentences of a message, with the marks of its language. */
const spellAll = (fillings: Fillings, { says }: Sources): Fillings =>
  Object.fromEntries(
    Object.entries(fillings).map(([name, word]) => [
      name,
      word && !asFound.has(name) ? { ...word, text: says.spelt(word.text) } : word,
    ]),
  )

/** How the reader is addressed, where the user said so; of somebody else who is written to it is not known. */
function fillAddress({ contact, introducer }: Sources): Filling | undefined {
  const address = introducer === undefined ? contact?.address : undefined
  return address && address !== 'neutral' ? { text: address, uses: [] } : undefined
}

/** The words that the sentences of one draft can hold: each only where it is known in the message's language. */
export function fillAll(sources: Sources, longestQuote: number = LONGEST_SENTENCE): Fillings {
  const { me, language, says } = sources
  const who = fillWho(sources)
  const offer = lineIn(me.offer[language], [{ me: 'offer' }])
  return {
    ...spellAll(
      {
        ...fillTies(sources),
        ...fillHook(sources, longestQuote),
        ...fillNeed(sources),
        ...who,
        ...besideEmployer(who, sources),
      },
      sources,
    ),
    ...fillGuide(sources),
    ...fillGreeting(sources),
    ...fillTalk(sources),
    me: myName(sources),
    offer: offer && { ...offer, text: says.offers(offer.text) },
    person: fillPerson(sources),
    [ADDRESS]: fillAddress(sources),
  }
}
