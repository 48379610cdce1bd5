import { looksLikeName } from '../../text/looks-like-name.ts'
import { clean } from '../cells.ts'
import type { NotUnderstood } from '../read-connections.ts'
import type { LineSigns } from './line-signs.ts'
import {
  type IsKnownName,
  type PersonInLine,
  peopleInLine,
  roleIn,
  type Segment,
  segmentsOf,
} from './people-in-line.ts'

/** Somebody of a programme, with the line on which they stand. */
export interface Spoken {
  readonly line: number
  readonly name: string
  readonly role?: string
  readonly company?: string
  readonly talk?: string
}

/** A line, taken apart, with who stands in it. */
interface Told {
  readonly line: number
  readonly text: string
  readonly segments: readonly Segment[]
  readonly people: readonly PersonInLine[]
  /** Somebody may stand in it, as far as the letters tell: it is no talk. */
  readonly mayName: boolean
}

const TIME = String.raw`\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?`
const CLOCK = new RegExp(
  String.raw`^\[?${TIME}(?:\s*(?:[-–—]|to|עד)\s*${TIME})?\]?(?:\s*[-–—:|,]\s*|\s+|$)`,
  'iu',
)
const BULLET = /^(?:[•*▪●◦‣–—-]|\d{1,3}[.)])\s+/u
/** Longer lines describe a talk, and are no title. */
const [LONGEST_TITLE, LONGEST_LINE] = [200, 400]

/** The lines of a text in groups: an empty line or an hour begins another. */
function groupsOf(text: string): readonly (readonly { readonly line: number; readonly text: string }[])[] {
  const groups: { line: number; text: string }[][] = [[]]
  for (const [at, raw] of text.split(/\r\n|\r|\n/u).entries()) {
    const whole = clean(raw.replaceAll('\t', ' | ')).replace(BULLET, '')
    const bare = whole.replace(CLOCK, '').replace(BULLET, '')
    if (whole === '' || bare !== whole) groups.push([])
    if (bare !== '') groups.at(-1)?.push({ line: at + 1, text: bare })
  }
  return groups.filter((group) => group.length > 0)
}

/**
 * The people of a programme or a list of speakers, as it is written for readers. Only whom the text itself tells to be a person
 * is taken; lines that might name somebody and do not say so are given back.
 */
export function peopleInProgramme(
  text: string,
  signs: LineSigns,
  isKnown: IsKnownName,
): { readonly people: readonly Spoken[]; readonly notUnderstood: readonly NotUnderstood[] } {
  const people: Spoken[] = []
  const notUnderstood: NotUnderstood[] = []
  const groups = groupsOf(text)
  const isNames = isListOfNames(groups.flat(), signs)
  let isBelowHeading = false
  for (const group of groups) {
    const lines = group.map(({ line, text: written }): Told => {
      const segments = written.length > LONGEST_LINE ? [] : segmentsOf(written)
      const found = peopleInLine(segments, signs, isKnown)
      return { line, text: written, segments, people: found, mayName: found.length > 0 }
    })
    isBelowHeading = isHeading(lines[0]?.text, signs) ?? isBelowHeading
    const told = withWhatIsBeside(lines, { signs, isList: isNames || isBelowHeading })
    const found = peopleOf(told, signs)
    people.push(...found)
    if (found.length === 0) notUnderstood.push(...told.filter(isLeft(signs)).map(uncertain))
  }
  return { people, notUnderstood }
}

/** Whether a line says that people follow, “Speakers:”, or that something else does; undefined for one that is no heading. */
function isHeading(text: string | undefined, signs: LineSigns): boolean | undefined {
  if (text === undefined) return undefined
  if (signs.introduced(`${text.replace(/\s*:$/u, '')}: `).text === '') return true
  return signs.isPause(text) || signs.isLabel(text) ? false : undefined
}

/** What nobody was found in, and may have named somebody all the same. */
const isLeft =
  (signs: LineSigns) =>
  ({ segments, text }: Told) =>
    segments.length > 0 && isHeading(text, signs) === undefined

const uncertain = ({ line, text }: Told): NotUnderstood => ({
  line,
  text: text.slice(0, 200),
  why: 'nobody-certain',
  read: false,
})

/** Nothing but names, one a line. */
const isListOfNames = (lines: readonly { readonly text: string }[], signs: LineSigns) =>
  lines.length > 1 &&
  lines.every(({ text }) => {
    const [only, ...more] = peopleInLine(segmentsOf(text), signs, () => false)
    return only !== undefined && more.length === 0 && segmentsOf(text).length === 1
  })

interface Around {
  readonly signs: LineSigns
  /** The text says that these lines are people, or is nothing but names. */
  readonly isList: boolean
}

/** Keeps of those whom only their letters tell whoever has a role in the next part or line, or stands beside a talk. */
function withWhatIsBeside(group: readonly Told[], { signs, isList }: Around): readonly Told[] {
  return group.map((one, at) => {
    const [only, ...more] = one.people
    if (!only || only.sure) return one
    const [beside, below] = [one.segments[only.at + 1]?.text, group[at + 1]]
    const role = beside ?? (below?.mayName ? undefined : below?.text)
    const hasRole = role !== undefined && signs.isRole(role)
    const hasTalk = one.segments.some(({ text }, segment) => segment !== only.at && isTalk(text, signs))
    const isTold = more.length === 0 && (isList || hasRole || hasTalk)
    return { ...one, people: isTold ? [{ ...only, sure: true }] : [] }
  })
}

/** A text that is no name: quoted, of everyday words, or with small letters. */
const isTalk = (text: string, signs: LineSigns) =>
  /^[“„"«]/u.test(text.trim()) ||
  signs.hasCommonWord(text) ||
  (text.trim().split(/\s+/u).length > 1 && !looksLikeName(text))

/** What stands above more people is what the whole list is called. Our judgement. */
const MOST_ON_STAGE = 7

/** The people of one group, each with the role beside or below and the talk that is theirs. */
function peopleOf(group: readonly Told[], signs: LineSigns): readonly Spoken[] {
  const named = group.flatMap(({ people }, at) => people.map((person) => ({ person, at })))
  const isRoleLine = (at: number) => {
    const one = group[at]
    return one !== undefined && one.people.length === 0 && signs.isRole(one.text)
  }
  const talks = group.map((_, at) => talkIn(group[at], isRoleLine(at), signs))
  const first = named[0]?.at ?? 0
  const isHeadline = named.length > MOST_ON_STAGE
  const before = isHeadline ? undefined : talks.slice(0, first).find((talk) => talk !== undefined)
  return named.map(({ person, at }, index) => {
    const one = group[at]
    const until = named.slice(index).find((other) => other.at > at)?.at ?? group.length
    const below = [at + 1].filter((line) => line < until && isRoleLine(line))
    const beside = one?.segments[person.at + 1]?.text
    const parts = [
      ...person.parts,
      ...(person.parts.length === 0 && beside !== undefined && signs.isRole(beside)
        ? splitParts(beside)
        : []),
      ...(person.parts.length === 0 ? below.flatMap((line) => splitParts(group[line]?.text ?? '')) : []),
    ]
    const after = talks.slice(at + 1, until).find((talk) => talk !== undefined)
    const talk = talks[at] ?? before ?? after
    return {
      line: one?.line ?? 0,
      name: person.name,
      ...roleIn(parts, signs),
      ...(talk !== undefined && { talk }),
    }
  })
}

const splitParts = (text: string) => text.split(/\s*[,،|]\s*/u).filter((part) => part !== '')

/** What is left of a line without its people, their roles and the words that say what follows: the name of a talk. */
function talkIn(one: Told | undefined, isRole: boolean, signs: LineSigns): string | undefined {
  if (!one || isRole || (one.mayName && one.people.length === 0)) return undefined
  const taken = new Set(
    one.people.flatMap(({ at, parts }) => {
      const beside = one.segments[at + 1]
      return parts.length === 0 && beside && signs.isRole(beside.text) ? [at, at + 1] : [at]
    }),
  )
  const runs: { start: number; end: number }[] = []
  for (const [at, { start, end, text }] of one.segments.entries()) {
    const isNothing = signs.isLabel(text) || signs.isPause(text) || signs.introduced(`${text}: `).text === ''
    if (taken.has(at) || isNothing) continue
    const last = runs.at(-1)
    if (last?.end === one.segments[at - 1]?.end && last) last.end = end
    else runs.push({ start, end })
  }
  const titles = runs.map(({ start, end }) => bare(one.text.slice(start, end))).filter(isTitle(signs))
  return titles[0]
}

const bare = (text: string) =>
  text
    .trim()
    .replace(/^[“„"«'‘]+(.*?)[”“"»'’]+[.,;]?$/u, '$1')
    .replace(/[\s.,;:–—-]+$/u, '')

const isTitle =
  (signs: LineSigns) =>
  (text: string): boolean =>
    text.length <= LONGEST_TITLE &&
    text.split(/\s+/u).length >= 2 &&
    /\p{L}{2}/u.test(text) &&
    !signs.isPause(text)
