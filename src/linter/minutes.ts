import type { Hit } from '../text/phrase-book.ts'
import type { Range } from '../text/phrases.ts'
import type { Word } from '../text/words.ts'
import type { LintLexicon } from './lexicon.ts'
import { apartFrom } from './places.ts'

/** The longest time that a first talk may ask for; the guide asks for 15 to 20 minutes. */
export const LONGEST_TALK = 30

/** A span of time with its place in the text. */
export interface Time extends Range {
  readonly minutes: number
}

const LONG = 60

const numberOf = (folded: string, numbers: Counting['numbers']): number | undefined => {
  const last = folded.split('-').at(-1) ?? ''
  return /^\d{1,3}$/u.test(last) ? Number(last) : numbers.get(last)
}

/** “15min”, “15-minute”, “10–15-minute”: a number and a unit in one word. */
const numberAndUnit = /^(?:.*-)?(\d{1,3})-?(\p{L}+)$/u

/** How minutes are counted, in the message's language and the others. */
interface Counting {
  readonly units: ReadonlySet<string>
  readonly numbers: ReadonlyMap<string, number>
}

const kept = new WeakMap<LintLexicon, Counting>()
function countingIn(lexicon: LintLexicon): Counting {
  const languages = [lexicon, ...(lexicon.beside ?? [])]
  const made = kept.get(lexicon) ?? {
    units: new Set(languages.flatMap(({ minuteWords }) => minuteWords)),
    numbers: new Map(languages.flatMap(({ numberWords }) => Object.entries(numberWords))),
  }
  kept.set(lexicon, made)
  return made
}

function minutesAt(all: readonly Word[], at: number, { units, numbers }: Counting): Time | null {
  const word = all[at]
  if (!word) return null
  const { folded } = word
  const hyphen = folded.lastIndexOf('-')
  // most words are neither joined nor begin with a digit, and this is asked for every word at every keystroke
  const [, digits, unit] = ((hyphen >= 0 || folded <= '9z') && numberAndUnit.exec(folded)) || []
  if (digits && unit && units.has(unit)) return { start: word.start, end: word.end, minutes: Number(digits) }
  if (!units.has(hyphen < 0 ? folded : folded.slice(hyphen + 1))) return null
  const parts = folded.split('-')
  const before = parts.length > 1 ? undefined : all[at - 1]
  const minutes = numberOf(before?.folded ?? parts.slice(0, -1).join('-'), numbers)
  return minutes === undefined ? null : { start: before?.start ?? word.start, end: word.end, minutes }
}

/** Every span of time that a text may ask for, in order; none that it tells of. */
export function timesIn(
  spoken: readonly Word[],
  lexicon: LintLexicon,
  found: (sign: 'shortTime' | 'longTime' | 'toldTime') => readonly Hit[],
): readonly Time[] {
  const counted: Time[] = []
  const counting = countingIn(lexicon)
  for (let at = 0; at < spoken.length; at++) {
    const time = minutesAt(spoken, at, counting)
    if (time) counted.push(time)
  }
  const short = found('shortTime').map(({ start, end }) => ({ start, end, minutes: LONGEST_TALK }))
  const long = apartFrom(found('longTime'), [...counted, ...short])
  const all = [...counted, ...short, ...long.map(({ start, end }) => ({ start, end, minutes: LONG }))]
  const told = apartFrom(all, found('toldTime'))
  // a short span bounds a talk wherever it stands
  return all
    .filter((time) => time.minutes <= LONGEST_TALK || told.includes(time))
    .sort((one, other) => one.start - other.start)
}
