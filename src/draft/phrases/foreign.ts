import { wordsOf } from '../../text/words.ts'
import type { PhraseLexicon } from './phrase-lexicon.ts'
import { finderOf } from './vocabulary.ts'

/** A town of several words behind a word for where it is: “near Fond du Lac”, “in Los Angeles”. */
const town =
  /(?<=(?:^|\s)(?:in|near|from|outside|around) )\p{Lu}\p{L}+(?: (?:du|de|des|del|la|le|los|el))?(?: \p{Lu}\p{L}+)+/gu

/** Whether an answer is written in another language of the same script: told by its small words, not by those of a name. */
export function isForeign(text: string, { foreign, own }: PhraseLexicon): boolean {
  const words = wordsOf(text)
  const theirs = finderOf(foreign).find(wordsOf(text.replace(town, ''))).length
  return theirs > 0 && theirs >= finderOf(own).find(words).length
}
