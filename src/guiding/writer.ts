import { phrases } from '../text/phrases.ts'
import { wordsOf } from '../text/words.ts'
import type { RequestWords } from './request-words.ts'

/** A name has at most so many words. Our judgement. */
const MOST_WORDS = 4

/** How a message is signed: what stands behind its closing, or alone in its last line; undefined where that is no name. */
export function writerOf(text: string, { closings }: RequestWords): string | undefined {
  const end = text.trim()
  const words = wordsOf(end)
  const closing = phrases(closings).find(words).at(-1)
  const line = end.slice(end.lastIndexOf('\n') + 1)
  const behind = closing ? end.slice(closing.end) : line === end ? '' : line
  const name = behind.replace(/^[\s,.!–—-]+|[\s,.!–—-]+$/gu, '')
  const parts = wordsOf(name)
  const isName = parts.length > 0 && parts.length <= MOST_WORDS && !/[.?!:;\d\n]/u.test(name)
  const isWritten = parts.every((word) => /^(?:\p{Lu}|\p{Lo})/u.test(word.text))
  return isName && isWritten ? name : undefined
}
