/** The marks that texts carry when they were escaped once more before they were stored. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
}

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu

/** A text with its entities as the letters that they stand for, each once: “R&amp;D” is “R&D”. What is none stays. */
export const withoutEntities = (text: string): string =>
  text.replace(ENTITY, (all, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? all
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
    return isLetterCode(code) ? String.fromCodePoint(code) : all
  })

/** Neither a control character nor half a pair, nor beyond the last one. */
const isLetterCode = (code: number) =>
  code >= 0x20 && code <= 0x10ffff && !(code >= 0x7f && code < 0xa0) && !(code >= 0xd800 && code < 0xe000)
