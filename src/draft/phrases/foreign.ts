import { wordsOf } from '../../text/words.ts'
import type { PhraseLexicon } from './phrase-lexicon.ts'
import { finderOf } from './vocabulary.ts'

/** Whether an answer is written in another language of the same script: told by its small words, not by those of a name. */
export function isForeign(text: string, { foreign, foreignTown, own }: PhraseLexicon): boolean {
  const words = wordsOf(text)
  const untold = foreignTown ? text.replace(foreignTown, '') : text
  const theirs = finderOf(foreign).find(wordsOf(untold)).length
  return theirs > 0 && theirs >= finderOf(own).find(words).length
}
