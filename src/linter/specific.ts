import type { Range } from '../text/phrases.ts'
import { wordsOf } from '../text/words.ts'
import { knownWords } from './known-words.ts'
import type { Look } from './rule.ts'

/** Words of a reading shorter than this are in every message. */
const TELLING = 5

/**
 * Where a text points at something of the reader's own: a post, a talk, a move, a quotation, or a telling word of the reading
 * that is not in About me as well.
 */
export function specificPlaces({ found, quotes, body, context }: Look): readonly Range[] {
  const { known, me } = context
  const said = [...found('specific'), ...quotes]
  if (!known) return said
  const read = knownWords(known)
  const mine = new Set(
    wordsOf([me?.role, me?.company, me?.intro?.en, me?.intro?.he].join(' ')).map((word) => word.folded),
  )
  const telling = body
    .flatMap((sentence) => sentence.words)
    .filter((word) => isName(word.text) && word.forms.some((form) => read.has(form) && !mine.has(form)))
  return [...said, ...telling]
}

/** A name or a number in any script: Hebrew has no capitals, so length must do. */
const isName = (text: string) =>
  /^\p{Lu}.{2,}/u.test(text) || (/\p{Script=Hebrew}/u.test(text) && text.length >= TELLING)
