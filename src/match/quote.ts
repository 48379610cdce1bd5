/** The longest quote, in UTF-16 code units. */
const LONGEST = 160

/**
 * The words of a sentence that earned something: all of it, or the piece around the place `at` where it is long.
 * Cut at white space and never changed, so that the quote can be found on the page as it stands.
 */
export function quoteAround(sentence: string, at = 0): string {
  if (sentence.length <= LONGEST) return sentence
  const from = at <= LONGEST / 2 ? 0 : Math.min(at - LONGEST / 2, sentence.length - LONGEST)
  const piece = sentence.slice(from, from + LONGEST)
  const begun = from > 0 ? piece.replace(/^\S*\s+/u, '') : piece
  const ended = from + LONGEST < sentence.length ? begun.replace(/\s+\S*$/u, '') : begun
  return ended.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/gu, '').trim()
}
