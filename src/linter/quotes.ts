import type { Range } from '../text/phrases.ts'

/** An opening mark stands behind a space or joined letters, a closing one before a space or a mark; so מנכ״ל opens nothing. */
const quotation =
  /(?<![\p{L}\p{N}])[והבכלמש]{0,3}[-־]?(["“״„«])(?=[^\s"“״„«])[^\n]{1,200}?["”“״»](?![\p{L}\p{N}])/gu

/** The places of short quotations. A text that is nothing but a quotation holds none: it is the writer's own. */
export function quotesIn(text: string): readonly Range[] {
  const trimmed = text.trim()
  return Array.from(text.matchAll(quotation), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ start, end }) => end - start < trimmed.length)
}
