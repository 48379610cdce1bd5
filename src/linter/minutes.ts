import type { Hit } from '../text/phrase-book.ts'
import type { Range } from '../text/phrases.ts'
import type { Word } from '../text/words.ts'
import { apartFrom } from './places.ts'
import type { LintWords } from './words.ts'

/** The longest time that a first talk may ask for; the guide asks for 15 to 20 minutes. */
export const LONGEST_TALK = 30

/** A span of time with its place in the text. */
export interface Time extends Range {
  readonly minutes: number
}

const LONG = 60

const numberOf = (folded: string, words: LintWords): number | undefined => {
  const last = folded.split('-').at(-1) ?? ''
  return /^\d{1,3}$/u.test(last) ? Number(last) : words.numberWords[last]
}

const minutesAt = (all: readonly Word[], at: number, words: LintWords): Time | null => {
  const word = all[at]
  if (!word) return null
  const { folded } = word
  const [, digits, unit] = (/\d/u.test(folded) && /^(?:.*-)?(\d{1,3})-?(\p{L}+)$/u.exec(folded)) || []
  if (digits && unit && words.minuteWords.includes(unit))
    return { start: word.start, end: word.end, minutes: Number(digits) }
  if (!words.minuteWords.includes(folded.slice(folded.lastIndexOf('-') + 1))) return null
  const parts = folded.split('-')
  const before = parts.length > 1 ? undefined : all[at - 1]
  const minutes = numberOf(before?.folded ?? parts.slice(0, -1).join('-'), words)
  return minutes === undefined ? null : { start: before?.start ?? word.start, end: word.end, minutes }
}

/** Every span of time in a text, in order. */
export function timesIn(
  all: readonly Word[],
  words: LintWords,
  found: (list: 'shortTimes' | 'longTimes') => readonly Hit[],
): readonly Time[] {
  const counted = all.flatMap((_, at) => minutesAt(all, at, words) ?? [])
  const short = found('shortTimes').map(({ start, end }) => ({ start, end, minutes: LONGEST_TALK }))
  const long = apartFrom(found('longTimes'), [...counted, ...short])
  return [...counted, ...short, ...long.map(({ start, end }) => ({ start, end, minutes: LONG }))].sort(
    (one, other) => one.start - other.start,
  )
}
