import { type Word, wordsOf } from '../../text/words.ts'
import { commonWords, countsIn } from './hook-book.ts'
import type { HookWordsByLanguage } from './hook-words.ts'
import { isAlike } from './nearness.ts'

/** What shared words of a title are worth beside shared ideas (3 the same, 2 a wider one). Our judgement. */
const [WHOLE, ONE_WORD] = [3, 2]
/** A shorter word is shared by chance. */
const SHORTEST = 4

const joints: ReadonlySet<string> = new Set(['and', 'of', 'the', 'for', 'in', 'a', 'an', 'של', 'את'])

const tellingIn = (text: string) => wordsOf(text).filter(({ folded }) => !joints.has(folded))

const follows = (said: readonly Word[], at: number, title: readonly Word[]) =>
  title.every((word, place) => {
    const other = said[at + place]
    return other !== undefined && isAlike(word, other)
  })

/**
 * How far words that somebody said of themselves or wish for are a role: two words of its title one behind the other, or
 * one that tells the work. Titles that no idea of the vocabulary knows are found so, in any language.
 */
export function sharedTitle(title: string, said: string, all: HookWordsByLanguage): number {
  const [titled, words] = [tellingIn(title), tellingIn(said)]
  const pairs = titled
    .slice(0, -1)
    .map((word, at) => [word, titled[at + 1]].filter((one) => one !== undefined))
  const isTelling = (word: Word) => countsIn([word], all)('leads') === 0
  const isPair = (pair: readonly Word[]) =>
    pair.length === 2 && pair.some(isTelling) && words.some((_, at) => follows(words, at, pair))
  if (pairs.some(isPair)) return WHOLE
  const common = commonWords(all)
  const telling = titled.filter(
    (word) =>
      word.folded.length >= SHORTEST &&
      isTelling(word) &&
      countsIn([word], all)('ranks') === 0 &&
      !word.forms.some((form) => common.has(form)),
  )
  return telling.some((word) => words.some((other) => isAlike(word, other))) ? ONE_WORD : 0
}
