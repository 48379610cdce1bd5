import { joinedLetter } from '../text/forms.ts'
import type { Range } from '../text/phrases.ts'
import type { Sentence, TakenApart } from '../text/sentences.ts'
import { type Word, wordsOf } from '../text/words.ts'
import type { LintContext } from './context.ts'
import type { LintLexicon, NameLexicon } from './lexicon.ts'
import { within } from './places.ts'
import type { SignName } from './signs.ts'

/**
 * Lists that say what a text should not. Where such words are what somebody or something is called, they say nothing of the kind:
 * “I work at Ballpark NV”, “the Mentor Me evening”.
 */
const likely = ['vague', 'vagueUnlessAbout', 'jargon', 'idioms', 'praise', 'apologies', 'pressure'] as const
/** The same for what weighs so much, or is so often written with a capital, that a capital alone is no proof. */
const sure = [
  'mentorship',
  'mentor',
  'mentorHere',
  'lastingHelp',
  'job',
  'attachments',
  'talkVerb',
  'talkNoun',
  'longTime',
  'genderedAddress',
  'templateWords',
] as const
/** Forms that speak to one gender; some are first names: תרצה. */
const forms = ['masculine', 'feminine'] as const
const faults: ReadonlySet<SignName> = new Set([...likely, ...sure, ...forms])
const inSignatures: ReadonlySet<SignName> = new Set(['idioms', 'jargon', ...forms])
const byCapitals: ReadonlySet<SignName> = new Set(likely)

export const mayBeName = (sign: SignName): boolean => faults.has(sign)

/** Whether words of a list are a name, or a part of one, where they stand in a text. */
export type IsName = (hit: Range, sign: SignName, lexicon: LintLexicon) => boolean

export function namesOf(taken: TakenApart, courtesies: readonly Range[], context: LintContext): IsName {
  const signature = signatureOf(taken, courtesies)
  let read: readonly (readonly string[])[] | undefined
  const known = () => {
    read ??= knownNames(context)
    return read
  }
  return (hit, list, { names }) => {
    if (signature && inSignatures.has(list) && within(hit, signature)) return true
    const sentence = taken.sentences.find((one) => within(hit, one))
    if (!sentence) return false
    const run = runAround(hit, sentence, names)
    if (!run) return false
    return (
      isKnown(run, known()) || hasLegalForm(run, names) || isOfKind(run, names) || isWritten(run, list, names)
    )
  }
}

/** The longest name that somebody signs with, in words. */
const LONGEST_SIGNATURE = 3

/** A last line of its own that is nothing but a name. */
function signatureOf({ text, sentences }: TakenApart, courtesies: readonly Range[]): Range | undefined {
  const last = sentences.at(-1)
  if (!last || sentences.length < 2 || last.words.length > LONGEST_SIGNATURE || /[.!?…,;:]$/u.test(last.text))
    return undefined
  const isLine = /\n\s*$/u.test(text.slice(0, last.start))
  return isLine && !courtesies.some((hit) => within(hit, last)) ? last : undefined
}

/** A row of words with a capital around a hit, or the hit itself, in its sentence. */
interface Run {
  readonly words: readonly Word[]
  /** The run, up to but without `to`. */
  readonly from: number
  readonly to: number
  readonly hitFrom: number
  readonly hitTo: number
  readonly capitals: boolean
}

const capital = new RegExp(String.raw`^(?:${joinedLetter()}{1,3}[-־])?\p{Lu}`, 'u')
const isCapital = ({ text }: Word) => capital.test(text)
/** Nothing but a space stands between two words. */
const joined = (one: Word | undefined, next: Word | undefined) =>
  one !== undefined && next !== undefined && next.start - one.end === 1
const startsSmall = ({ text }: Word) => /^\p{Ll}/u.test(text)

function runAround(hit: Range, { words }: Sentence, { little }: NameLexicon): Run | undefined {
  const hitFrom = words.findIndex(({ end }) => end > hit.start)
  const hitTo = words.findLastIndex(({ start }) => start < hit.end) + 1
  if (hitFrom < 0 || hitTo <= hitFrom) return undefined
  const capitals = words.slice(hitFrom, hitTo).every((word) => isCapital(word))
  let [from, to] = [hitFrom, hitTo]
  const goesOn = (word: Word | undefined) =>
    word !== undefined && isCapital(word) && !little.includes(word.folded)
  if (capitals) {
    while (goesOn(words[from - 1]) && joined(words[from - 1], words[from])) from--
    while (goesOn(words[to]) && joined(words[to - 1], words[to])) to++
  }
  return { words, from, to, hitFrom, hitTo, capitals }
}

/** The names that were read of the person or stand in About me: theirs, and those of organisations. */
function knownNames({ known, me, contact }: LintContext): readonly (readonly string[])[] {
  const read = known
    ? [
        ...known.profile.positions.map(({ value }) => value.company),
        ...known.profile.studies.map(({ value }) => value.school),
        ...known.profile.volunteering.map(({ value }) => value.organisation),
      ]
    : []
  const people = [
    known?.profile.name?.value,
    contact?.name,
    ...Object.values(contact?.nameIn ?? {}),
    me?.name,
  ]
    .flatMap((name) => name?.split(/\s+/u) ?? [])
    .filter((part) => part.length > 2)
  return [...read, ...people, me?.company, ...(me?.employers ?? []), ...(me?.schools ?? [])]
    .flatMap((name) => (name ? [wordsOf(name).map(({ folded }) => folded)] : []))
    .filter(({ length }) => length > 0)
}

const isKnown = (run: Run, known: readonly (readonly string[])[]) =>
  known.some((name) => {
    const { words, hitFrom, hitTo } = run
    for (let at = Math.max(0, hitTo - name.length); at <= hitFrom; at++) {
      const said = words.slice(at, at + name.length)
      const isSame =
        said.length === name.length && said.every(({ forms }, of) => forms.includes(name[of] ?? ''))
      if (isSame && said.some((word) => !startsSmall(word))) return true
    }
    return false
  })

/** “Synergy GmbH”, “סינרגיה בע״מ”. */
function hasLegalForm({ words, from, to }: Run, { legalForms }: NameLexicon): boolean {
  const behind = words[to]
  const last = words[to - 1]
  const is = (word: Word | undefined) =>
    word !== undefined &&
    (!startsSmall(word) || word.text.length > 2) &&
    legalForms.includes(word.folded.replace(/[.'"]/gu, ''))
  return (joined(last, behind) && is(behind)) || (to - from > 1 && is(last))
}

/** “The Mentor Me evening”, “a podcast called Deep Dive”, “חברת סינרגיה”: a word beside it says what kind of thing is called so. */
function isOfKind(run: Run, names: NameLexicon): boolean {
  const { words, from, capitals } = run
  const [before, first] = [words[from - 1], words[from]]
  if (kindBehind(run, names) && (capitals || (before && names.definite.includes(before.folded)))) return true
  const isTold = before?.forms.some((form) => names.kindsBefore.includes(form)) && joined(before, first)
  return isTold === true && first !== undefined && !startsSmall(first)
}

/** Whether a row of capitals, which may go over little words here (“Mentor Me Night”), ends in a kind of thing or stands before one. */
function kindBehind({ words, to, hitTo, capitals }: Run, { kindsBehind }: NameLexicon): boolean {
  const isKind = (word: Word | undefined) => word !== undefined && kindsBehind.includes(word.folded)
  let next = to
  for (let word = words[next]; capitals && word && isCapital(word); word = words[next]) {
    if (!joined(words[next - 1], word)) break
    next++
  }
  return (
    (joined(words[next - 1], words[next]) && isKind(words[next])) || (next > hitTo && isKind(words[next - 1]))
  )
}

/** A capital inside a sentence that is not written in capitals throughout. */
function isWritten(run: Run, sign: SignName, { common, little }: NameLexicon): boolean {
  const { words, from, to, hitFrom, hitTo, capitals } = run
  const hit = words.slice(hitFrom, hitTo)
  const beside = [...words.slice(0, from), ...words.slice(to)]
  const small = beside.filter(({ text }) => /^[\p{Ll}\p{Lo}]/u.test(text)).length
  const isShouted = hit.every(({ text }) => text.length > 1 && text === text.toUpperCase())
  const speaks = hit.some(({ folded }) => little.includes(folded))
  if (!capitals || small === 0 || small * 2 < beside.length || isShouted || speaks) return false
  const before = words[from - 1]
  const isOne = before !== undefined && common.includes(before.folded)
  // the first word of a sentence has its capital from there
  const proving = to - (hitFrom > 0 ? Math.max(from, 1) : from)
  if (proving > hitTo - hitFrom) return !isOne || byCapitals.has(sign)
  return byCapitals.has(sign) && !isOne && joined(before, words[from])
}
