import { type Word, wordsOf } from '../../text/words.ts'
import { commonWords, countsIn } from './hook-book.ts'
import type { HookLexicons } from './hook-lexicon.ts'
import { isAlike } from './nearness.ts'
import { remember } from './remember.ts'

/** What shared words of a title are worth beside shared ideas (3 the same, 2 a wider one). Our judgement. */
const [WHOLE, ONE_WORD] = [3, 2]
/** A shorter word is shared by chance. */
const SHORTEST = 4

/** The words of a title or of what somebody said, and which of them tell the work. */
interface Told {
  readonly words: readonly Word[]
  readonly telling: readonly Word[]
  /** Two words one behind the other that name a role together. */
  readonly pairs: readonly (readonly [Word, Word])[]
}

const told = remember((text, all): Told => {
  const counts = (word: Word) => countsIn([word], all)
  const common = commonWords(all)
  const words = wordsOf(text).filter((word) => counts(word)('joints') === 0)
  const isGrade = (word: Word) => counts(word)('leads') > 0 || counts(word)('grades') > 0
  const telling = words.filter(
    (word) =>
      word.folded.length >= SHORTEST &&
      !isGrade(word) &&
      counts(word)('ranks') === 0 &&
      !word.forms.some((form) => common.has(form)),
  )
  const pairs = words.flatMap((word, at): (readonly [Word, Word])[] => {
    const next = words[at + 1]
    return next && !(isGrade(word) && isGrade(next)) ? [[word, next]] : []
  })
  return { words, telling, pairs }
})

/**
 * How far words that somebody said of themselves or wish for are a role: two words of its title one behind the other, or
 * one that tells the work. Titles that no idea of the vocabulary knows are found so, in any language.
 */
export function findSharedTitle(title: string, said: string, all: HookLexicons): number {
  const [role, { words }] = [told(title, all), told(said, all)]
  const isSaid = ([first, second]: readonly [Word, Word]) =>
    words.some((word, at) => {
      const next = words[at + 1]
      return next !== undefined && isAlike(first, word) && isAlike(second, next)
    })
  if (role.pairs.some(isSaid)) return WHOLE
  return role.telling.some((word) => words.some((other) => isAlike(word, other))) ? ONE_WORD : 0
}
