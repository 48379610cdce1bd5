import { wordsOf } from '../../text/words.ts'
import { countsIn } from './hook-book.ts'
import type { HookLexicons } from './hook-lexicon.ts'

/** So many signs that a post says something outweigh a sign that it announces. Our judgement. */
const OUTWEIGHS = 3

/** A post of so many words that announces nothing says something. Our judgement. */
const LONG = 20

/** What a post does: it says something, it only makes something known, or neither can be told. */
type PostSort = 'says' | 'announces' | 'unsure'

/** Signs of a cry that no word is needed for: several exclamation marks, emoji of joy. */
const countCries = (text: string): number =>
  ((text.match(/!/gu)?.length ?? 0) > 1 ? 1 : 0) + (/[🎉🥳🎊🚀🙏👏🍾🏆]/u.test(text) ? 1 : 0)

/** Tells whether a post says something (a claim, a lesson, a story, a question, numbers) or announces something. */
export function sortOf(text: string, all: HookLexicons): PostSort {
  const counts = countsIn(wordsOf(text), all)
  const announces = counts('announces') + (counts('announces') > 0 ? countCries(text) : 0)
  const says = counts('says') + (/\d/u.test(text) ? 1 : 0) + (/\?/u.test(text) ? 1 : 0)
  const isLong = wordsOf(text).length >= LONG
  if (announces === 0) return (counts('says') > 0 || isLong) && countCries(text) < 2 ? 'says' : 'unsure'
  return says >= OUTWEIGHS * announces ? 'says' : 'announces'
}

/** A post of so few words with an exclamation mark or an emoji greets or announces. Our judgement. */
const FEW_WORDS = 15

/** Whether a text of few words greets or announces. */
export const isCry = (text: string) =>
  wordsOf(text).length < FEW_WORDS && /!|\p{Extended_Pictographic}/u.test(text)
