import { LONGEST } from '../model/longest.ts'
import type { PersonKey } from '../model/person-key.ts'
import { visible } from '../text/visible.ts'

/** Why a row was not understood; each has its sentence in the interface. */
export type RowProblem =
  | 'broken-quotes'
  | 'unreadable-letters'
  | 'too-long'
  | 'no-name'
  | 'wrong-columns'
  | 'address-elsewhere'
  | 'day-not-understood'
  | 'nobody-certain'

/** Whose page stands under an address: `personKey` of the reader, so that a row and a click name the same person. */
export type KeyOfAddress = (address: string) => PersonKey | null

/** A cell as it is read: in one line, without what is not seen. */
export const clean = (cell: string): string =>
  isPlain(cell) ? cell.trim() : visible(cell.normalize('NFC')).replace(/\s+/gu, ' ').trim()

/** Printable ASCII with single blanks needs no cleaning. By codes: it is asked for every cell of every row. */
function isPlain(cell: string): boolean {
  let before = 0
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at)
    if (code < 0x20 || code > 0x7e || (code === 0x20 && before === 0x20)) return false
    before = code
  }
  return true
}

/** A cell that says something; a hyphen in the place of a company says nothing. */
export const readCell = (cell: string): string | undefined => (/[\p{L}\p{N}]/u.test(cell) ? cell : undefined)

/** What is wrong with a text that should stand in a line. */
export const problemIn = (text: string): RowProblem | undefined => {
  if (text.length > LONGEST.line) return 'too-long'
  return text.includes('\ufffd') ? 'unreadable-letters' : undefined
}

/** Nearly every address is written so; taking one apart as an address is slow. */
const PLAIN = /^https:\/\/www\.linkedin\.com\/in\/([\w-]{1,200})$/u

/** The member under an address; addresses of any other site are nobody's here. */
export function memberIn(address: string, keyOf: KeyOfAddress): PersonKey | undefined {
  const [, slug] = PLAIN.exec(address) ?? []
  if (slug !== undefined) return { site: 'linkedin', handle: slug.toLowerCase() }
  const whole = /^(?:www\.)?linkedin\.com\//iu.test(address) ? `https://${address}` : address
  const person = keyOf(whole.replace(/^http:/iu, 'https:'))
  return person?.site === 'linkedin' ? person : undefined
}

/** A cell may hold `urn:li:member:…` in the place of an address. */
export const emailIn = (cell: string): string | undefined =>
  cell !== '' && cell.length <= 254 && /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/u.test(cell) ? cell : undefined
