import type { Connection } from '../model/connection.ts'
import { LONGEST } from '../model/longest.ts'
import { type PersonKey, personId } from '../model/person-key.ts'
import { fold } from '../text/fold.ts'
import { visible } from '../text/visible.ts'
import { withoutCredentials } from './credentials.ts'
import { type DayContext, dayIn } from './days.ts'
import type { Column } from './words.ts'

/** Why a row was not understood; each has its sentence in the interface. */
export type RowProblem =
  | 'broken-quotes'
  | 'unreadable-letters'
  | 'too-long'
  | 'no-name'
  | 'wrong-columns'
  | 'address-elsewhere'
  | 'day-not-understood'

/** Whose page stands under an address: `personKey` of the reader, so that a row and a click name the same person. */
export type KeyOfAddress = (address: string) => PersonKey | null

/** What a row gives: somebody, perhaps with a part that was not understood; a problem; or a member who is gone. */
export type RowOutcome =
  | { readonly connection: Connection; readonly problem?: RowProblem }
  | { readonly problem: RowProblem }
  | 'deleted-member'

/** What all rows of one file are read with. */
export interface RowContext {
  readonly places: ReadonlyMap<Column, number>
  readonly width: number
  readonly days: DayContext
  readonly keyOf: KeyOfAddress
}

/** A cell as it is read: in one line, without what is not seen. */
const clean = (cell: string) =>
  /^[\x20-\x7e]*$/u.test(cell) && !cell.includes('  ')
    ? cell.trim()
    : visible(cell.normalize('NFC')).replace(/\s+/gu, ' ').trim()

/** A cell that says something; a hyphen in the place of a company says nothing. */
const said = (cell: string) => (/[\p{L}\p{N}]/u.test(cell) ? cell : undefined)

/** A row of an export → a connection, or why not. Nothing is guessed: a part that is not understood is left out and said. */
export function connectionIn(cells: readonly string[], context: RowContext): RowOutcome {
  const { places } = context
  if (cells.slice(context.width).some((cell) => cell.trim() !== '')) return { problem: 'wrong-columns' }
  const cell = (column: Column) => clean(cells[places.get(column) ?? -1] ?? '')
  const name = nameIn(cell)
  const address = cell('address')
  if (name === '' && address === '') return isBlank(cell) ? 'deleted-member' : { problem: 'no-name' }
  if (name === '') return { problem: 'no-name' }
  const texts = [name, cell('company'), cell('role')]
  if (texts.some((text) => text.includes('\ufffd'))) return { problem: 'unreadable-letters' }
  if (texts.some((text) => text.length > LONGEST.line)) return { problem: 'too-long' }
  if (!/\p{L}/u.test(name)) return { problem: 'no-name' }
  return found(name, address, cell, context)
}

const isBlank = (cell: (column: Column) => string) =>
  (['company', 'role', 'email'] as const).every((column) => cell(column) === '')

function nameIn(cell: (column: Column) => string): string {
  const last = withoutCredentials(cell('last'))
  const parts = [cell('first'), last].filter((part) => part !== '')
  return parts.length > 0 ? parts.join(' ') : withoutCredentials(cell('name'))
}

function found(
  name: string,
  address: string,
  cell: (column: Column) => string,
  { days, keyOf }: RowContext,
): RowOutcome {
  const person = address === '' ? undefined : memberIn(address, keyOf)
  const [company, role, email] = [said(cell('company')), said(cell('role')), emailIn(cell('email'))]
  const written = cell('connectedOn')
  const connectedOn = written === '' ? undefined : dayIn(written, days)
  const about = connectedOn ?? fold(company ?? '')
  const connection: Connection = {
    id: person ? personId(person) : `${fold(name).slice(0, LONGEST.line)}|${about}`,
    ...(person && { person }),
    name,
    ...(company !== undefined && { company }),
    ...(role !== undefined && { role }),
    ...(email !== undefined && { email }),
    ...(connectedOn !== undefined && { connectedOn }),
  }
  if (address !== '' && !person) return { connection, problem: 'address-elsewhere' }
  if (written !== '' && connectedOn === undefined) return { connection, problem: 'day-not-understood' }
  return { connection }
}

/** The member under an address; addresses of any other site are nobody's here. */
function memberIn(address: string, keyOf: KeyOfAddress): PersonKey | undefined {
  const whole = /^(?:www\.)?linkedin\.com\//iu.test(address) ? `https://${address}` : address
  const person = keyOf(whole.replace(/^http:/iu, 'https:'))
  return person?.site === 'linkedin' ? person : undefined
}

/** A cell may hold `urn:li:member:…` in the place of an address. */
const emailIn = (cell: string) =>
  cell.length <= 254 && /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/u.test(cell) ? cell : undefined
