import { phrases } from '../text/phrases.ts'
import { wordsOf } from '../text/words.ts'
import type { RequestLexicon } from './request-lexicon.ts'

/** A name has at most so many words; one that is told in a sentence fewer, as more of it may be the sentence. Our judgement. */
const [MOST_WORDS, MOST_TOLD] = [4, 3]

/** In letters without capitals a name looks like any word. */
const isCaseless = (text: string) => /^\p{Lo}/u.test(text)

/**
 * How a message is signed: what stands behind its last closing, or alone in its last line; else how the writer says that they are
 * called. Undefined where that is no name, or may be none: a wrong name is worse than a name that is left to the user.
 */
export function writerOf(text: string, request: RequestLexicon): string | undefined {
  const end = text.trim()
  return signedIn(end, request) ?? toldIn(end, request)
}

function signedIn(end: string, { closings }: RequestLexicon): string | undefined {
  const closing = phrases(closings).find(wordsOf(end)).at(-1)
  const line = end.slice(end.lastIndexOf('\n') + 1)
  const behind = closing ? end.slice(closing.end) : line === end ? '' : line
  const name = behind.replace(/^[\s,.!–—-]+|[\s,.!–—-]+$/gu, '')
  // “Thanks and a good week”: what goes on without a mark may be more of the closing.
  const goesOn = closing !== undefined && isCaseless(name) && !/^\s*[,.!\n–—-]/u.test(behind)
  return goesOn || /[.?!:;,\d\n]/u.test(name) ? undefined : nameOf(name, MOST_WORDS)
}

/** “My name is Lan.”, up to a mark. */
function toldIn(text: string, { called }: RequestLexicon): string | undefined {
  const [lead] = phrases(called).find(wordsOf(text))
  const mark = lead && /^\s+([^.,!?;:\n]+)[.,!?;:\n]/u.exec(text.slice(lead.end))
  return mark?.[1] === undefined ? undefined : nameOf(mark[1], MOST_TOLD)
}

function nameOf(name: string, most: number): string | undefined {
  const parts = wordsOf(name)
  const isWritten = parts.every((word) => /^(?:\p{Lu}|\p{Lo})/u.test(word.text))
  return parts.length > 0 && parts.length <= most && isWritten ? name.trim() : undefined
}
