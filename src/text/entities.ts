import { lookUp } from './look-up.ts'

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

/** Marks on letters: “eacute” is an e with an acute. */
const marks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
}
const letters: Readonly<Record<string, string>> = {
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  szlig: 'ß',
}

const lettered = (name: string): string | undefined => {
  const mark = lookUp(marks, name.slice(1))
  return lookUp(letters, name) ?? (mark && `${name.slice(0, 1)}${mark}`.normalize('NFC'))
}

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,7}));/giu

/** A text with its entities as the letters that they stand for, each once: “R&amp;D” is “R&D”. What is none stays. */
export const withoutEntities = (text: string): string =>
  text.replace(ENTITY, (all, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return lettered(name) ?? lookUp(named, name.toLowerCase()) ?? all
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
    return isLetterCode(code) ? String.fromCodePoint(code) : all
  })

/** Neither a control character nor half a pair, nor beyond the last one. */
const isLetterCode = (code: number) =>
  code >= 0x20 && code <= 0x10ffff && !(code >= 0x7f && code < 0xa0) && !(code >= 0xd800 && code < 0xe000)
