import type { Hit } from '../text/phrase-book.ts'
import type { Range } from '../text/phrases.ts'
import type { TakenApart } from '../text/sentences.ts'
import type { Word } from '../text/words.ts'
import { overlap } from './places.ts'

/** How a message greets: its place up to the mark behind it, and the words of the name. */
export interface Greeting extends Range {
  readonly name: readonly Word[]
}

/** The longest name that is believed, in words. */
const LONGEST_NAME = 5
const endOfGreeting = /^[^,!:;\n—–]*[,!:;\n—–]/u

/** Reads the greeting at the start of a text. Without a mark behind it, where the name ends is not known: no name. */
export function greetingOf(
  { text, words }: TakenApart,
  found: (list: 'greetings' | 'titles' | 'notNames') => readonly Hit[],
): Greeting | null {
  const hit = found('greetings')[0]
  if (!hit || hit.start !== words[0]?.start) return null
  const marked = endOfGreeting.exec(text.slice(hit.end))?.[0].length
  const end = hit.end + (marked ?? 0)
  const named = words.filter((word) => word.start >= hit.end && word.end <= end)
  const others = [...found('titles'), ...found('notNames')]
  const isName = (word: Word) =>
    /^\p{Lu}|^\p{Lo}/u.test(word.text) && !others.some((other) => overlap(other, word))
  const somebody = named.length <= LONGEST_NAME && !found('notNames').some((not) => within(not, hit.end, end))
  if (named.length > LONGEST_NAME) return { start: hit.start, end: hit.end, name: [] }
  return { start: hit.start, end, name: somebody ? named.filter(isName) : [] }
}

const within = (range: Range, start: number, end: number) => range.start >= start && range.end <= end
