import type { Range } from '../text/phrases.ts'
import { type Word, wordsOf } from '../text/words.ts'
import { tellingOf } from './background.ts'
import { smallWords } from './book.ts'
import { isHomonym } from './concepts/doubt.ts'
import { leftBehindIn, notEnoughIn } from './left-behind.ts'
import type { MatchLexicons } from './lexicon.ts'
import { stemsOf } from './stems.ts'
import { denialsIn, unwantedIn } from './unwanted.ts'

/** One of the wish's own words. */
export interface Term {
  readonly word: string
  readonly stems: readonly string[]
  /** What it tells, 0 to 1: the rarer, the more. */
  readonly weight: number
  /** Whether the words beside it decide its sense. */
  readonly hasSenses: boolean
}

/** A word of a text with what it tells. */
interface Told {
  readonly word: Word
  readonly weight: number
}

/**
 * The words of a text that tell something, as they stand in it, without what it does not want, has already or leaves behind; where it says nothing
 * else, those too: whoever only does not want something asks for help with it.
 */
export function tellingIn(text: string, all: MatchLexicons): readonly Told[] {
  const told = toldIn(text, all)
  const unwanted = isAmong(unwantedIn(text, all))
  const had = isAmong([...notEnoughIn(text, all), ...leftBehindIn(text, all)])
  const wanted = told.filter((one) => !unwanted(one))
  const beyond = wanted.filter((one) => !had(one))
  return [beyond, wanted, told].find(({ length }) => length > 0) ?? []
}

/** The same with what it does not want, has already or leaves behind. */
export function toldIn(text: string, all: MatchLexicons): readonly Told[] {
  const denials = denialsIn(text, all)
  return wordsOf(text.replace(/[/־–-]/gu, ' '))
    .filter(
      (word) =>
        word.folded.length > 1 &&
        !word.forms.some((form) => smallWords(all).has(form)) &&
        !isAmong(denials)({ word }),
    )
    .map((word) => ({ word, weight: tellingOf(word.folded, all) }))
}

const isAmong =
  (ranges: readonly Range[]) =>
  ({ word }: Pick<Told, 'word'>) =>
    ranges.some(({ start, end }) => word.start >= start && word.start < end)

/** The telling words of a text with their stems. */
export const termsIn = (text: string, all: MatchLexicons): readonly Term[] =>
  tellingIn(text, all).map(({ word, weight }) => ({
    word: word.folded,
    stems: stemsOf(word),
    weight,
    hasSenses: isHomonym(word),
  }))
