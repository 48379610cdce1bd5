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
/** The same where no word of greeting stands beside it. */
const LONGEST_BARE_NAME = 2
/** A mark behind the name; a full stop only behind a word that is no short title. */
const endOfGreeting = /^(?:[^,!:;.\n—–]|(?<=(?:^|\s)\p{L}{1,4})\.)*(?:[,!:;\n—–]|\.(?=\s))/u

/** Reads the greeting at the start of a text. Without a mark behind it, where the name ends is not known: no name. */
export function greetingOf(
  { text, words }: TakenApart,
  found: (list: 'greetings' | 'titles' | 'notNames') => readonly Hit[],
): Greeting | null {
  const hit = found('greetings')[0]
  if (!hit || hit.start !== words[0]?.start) return bareName(text, words, found)
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

/** “Valentina,” or “רועי היי.”: a short beginning with a mark behind it. Whether it is a name is not sure, so none is given. */
function bareName(
  text: string,
  words: readonly Word[],
  found: (list: 'greetings' | 'titles' | 'notNames') => readonly Hit[],
): Greeting | null {
  const first = words[0]
  if (!first) return null
  const end = first.start + (endOfGreeting.exec(text.slice(first.start))?.[0].length ?? 0)
  const opening = words.filter((word) => word.end <= end)
  const greets = [...found('greetings'), ...found('titles')].some((hit) => within(hit, first.start, end))
  const isShort = opening.length <= (greets ? LONGEST_NAME : LONGEST_BARE_NAME)
  const looksLikeNames = opening.every(({ text: word }) => /^\p{Lu}|^\p{Lo}/u.test(word))
  const isComma = greets || text[end - 1] === ','
  return opening.length > 0 && isShort && looksLikeNames && isComma
    ? { start: first.start, end, name: [] }
    : null
}

const within = (range: Range, start: number, end: number) => range.start >= start && range.end <= end
