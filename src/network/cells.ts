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

/** A cell as it is read: in one line, without what is not seen. Printable ASCII with single blanks needs no cleaning. */
export const clean = (cell: string): string => (/[^ -~]| {2}/.test(cell) ? cleanUnusual(cell) : cell.trim())

/** What was cleaned: first names, employers and roles come again and again. So many are remembered. */
const remembered = new Map<string, string>()
const REMEMBERED = 5_000

function cleanUnusual(cell: string): string {
  const known = remembered.get(cell)
  if (known !== undefined) return known
  const read = visible(cell.normalize('NFC')).replace(/\s+/gu, ' ').trim()
  if (remembered.size >= REMEMBERED) remembered.clear()
  if (cell.length <= LONGEST.line) remembered.set(cell, read)
  return read
}

/** Nearly every cell begins with a letter of the Latin alphabet; asking what any other sign is takes longer. */
const beginsPlainly = (cell: string) => {
  const code = cell.charCodeAt(0) | 0x20
  return code >= 0x61 && code <= 0x7a
}

export const hasLetter = (cell: string): boolean => beginsPlainly(cell) || /\p{L}/u.test(cell)

/** A cell that says something; a hyphen in the place of a company says nothing. */
export const readCell = (cell: string): string | undefined =>
  beginsPlainly(cell) || /[\p{L}\p{N}]/u.test(cell) ? cell : undefined

/** What is wrong with a text that should stand in a line. */
export const problemIn = (text: string): RowProblem | undefined => {
  if (text.length > LONGEST.line) return 'too-long'
  return text.includes('\ufffd') ? 'unreadable-letters' : undefined
}

/** Nearly every address is written so; taking one apart as an address is slow. */
const PLAIN = /^https:\/\/www\.linkedin\.com\/in\/[\w-]{1,200}$/u
/** Whether an address is written so: it needs no cleaning. */
export const isPlainAddress = (address: string): boolean => PLAIN.test(address)

const BEFORE_SLUG = 'https://www.linkedin.com/in/'.length

/** The member under an address; addresses of any other site are nobody's here. */
export function memberIn(address: string, keyOf: KeyOfAddress): PersonKey | undefined {
  if (isPlainAddress(address)) return { site: 'linkedin', handle: address.slice(BEFORE_SLUG).toLowerCase() }
  const whole = /^(?:www\.)?linkedin\.com\//iu.test(address) ? `https://${address}` : address
  const person = keyOf(whole.replace(/^http:/iu, 'https:'))
  return person?.site === 'linkedin' ? person : undefined
}

/** A cell may hold `urn:li:member:…` in the place of an address. */
export const emailIn = (cell: string): string | undefined =>
  cell !== '' && cell.length <= 254 && /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/u.test(cell) ? cell : undefined
