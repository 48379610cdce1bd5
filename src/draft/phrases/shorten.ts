import { wordsOf } from '../../text/words.ts'
import type { PhraseWords } from './phrase-words.ts'
import { ended } from './tidy.ts'
import { finderOf } from './vocabulary.ts'

/**
 * A clause that is too long, up to the last border of clauses that leaves it short enough: a comma or one of the language's
 * words; undefined where there is none.
 */
export function shorten(clause: string, longest: number, words: PhraseWords): string | undefined {
  if (clause.length <= longest) return clause
  const commas = [...clause.matchAll(/[,;:](?=\s)|\s\(/gu)].map(({ index }) => index)
  const borders = finderOf(words.borders)
    .find(wordsOf(clause))
    .map(({ start }) => start)
  const fitting = [...commas, ...borders]
    .filter((at) => at > 0)
    .map((at) => ended(clause.slice(0, at), words))
    .filter((cut) => cut.length <= longest && cut.includes(' '))
  return fitting.sort((one, other) => other.length - one.length)[0]
}
