import { looksLikeName } from '../../text/looks-like-name.ts'
import { clean } from '../cells.ts'
import type { LineSigns } from './line-signs.ts'
import {
  type IsKnownName,
  type PersonInLine,
  peopleInLine,
  type Segment,
  segmentsOf,
} from './people-in-line.ts'

/** A line, taken apart, with who stands in it. */
export interface Told {
  readonly line: number
  readonly text: string
  readonly segments: readonly Segment[]
  readonly people: readonly PersonInLine[]
  /** Somebody may stand in it, as far as the letters tell: it is no talk. */
  readonly mayName: boolean
}

const BULLET = /^(?:[•*▪●◦‣–—-]|\d{1,3}[.)])\s+/u
/** Longer lines describe a talk, and are no title. */
const LONGEST_LINE = 400

/** The lines of a text in groups, each taken apart: an empty line or an hour begins another group. */
export function groupsOf(text: string, signs: LineSigns, isKnown: IsKnownName): readonly (readonly Told[])[] {
  const groups: Told[][] = [[]]
  for (const [at, raw] of text.split(/\r\n|\r|\n/u).entries()) {
    const whole = clean(raw.replaceAll('\t', ' | ')).replace(BULLET, '')
    const bare = whole.replace(signs.clock, '').replace(BULLET, '')
    if (whole === '' || bare !== whole) groups.push([])
    if (bare !== '') groups.at(-1)?.push(toldLine(at + 1, bare, signs, isKnown))
  }
  return groups.filter((group) => group.length > 0)
}

function toldLine(line: number, text: string, signs: LineSigns, isKnown: IsKnownName): Told {
  const segments = text.length > LONGEST_LINE ? [] : segmentsOf(text)
  const people = peopleInLine(segments, signs, isKnown)
  return { line, text, segments, people, mayName: people.length > 0 }
}

/** A text that is no name: quoted, of everyday words, or with small letters. */
export const isTalk = (text: string, signs: LineSigns): boolean =>
  /^[“„"«]/u.test(text.trim()) ||
  signs.hasCommonWord(text) ||
  (text.trim().split(/\s+/u).length > 1 && !looksLikeName(text))
