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
const said = (cell: string) => (/[\p{L}\p{N}]/u.test(cell) ? cell : undefined)

/** A row of an export → a connection, or why not. Nothing is guessed: a part that is not understood is left out and said. */
export function connectionIn(cells: readonly string[], context: RowContext): RowOutcome {
  const { places } = context
  if (cells.length > context.width && cells.slice(context.width).some((cell) => cell.trim() !== ''))
    return { problem: 'wrong-columns' }
  const cell = (column: Column) => clean(cells[places.get(column) ?? -1] ?? '')
  const name = nameIn(cell)
  const address = cell('address')
  if (name === '' && address === '') return isBlank(cell) ? 'deleted-member' : { problem: 'no-name' }
  if (name === '') return { problem: 'no-name' }
  const [company, role] = [cell('company'), cell('role')]
  const problem = problemIn(name) ?? problemIn(company) ?? problemIn(role)
  if (problem) return { problem }
  if (!/\p{L}/u.test(name)) return { problem: 'no-name' }
  return found({ name, address, company, role, email: cell('email'), day: cell('connectedOn') }, context)
}

const problemIn = (text: string): RowProblem | undefined => {
  if (text.length > LONGEST.line) return 'too-long'
  return text.includes('\ufffd') ? 'unreadable-letters' : undefined
}

const isBlank = (cell: (column: Column) => string) =>
  (['company', 'role', 'email'] as const).every((column) => cell(column) === '')

function nameIn(cell: (column: Column) => string): string {
  const last = withoutCredentials(cell('last'))
  const parts = [cell('first'), last].filter((part) => part !== '')
  return parts.length > 0 ? parts.join(' ') : withoutCredentials(cell('name'))
}

/** The cells of a row that is somebody, cleaned. */
interface Cells {
  readonly name: string
  readonly address: string
  readonly company: string
  readonly role: string
  readonly email: string
  readonly day: string
}

function found(cells: Cells, { days, keyOf }: RowContext): RowOutcome {
  const { name, address, day } = cells
  const person = address === '' ? undefined : memberIn(address, keyOf)
  const [company, role, email] = [said(cells.company), said(cells.role), emailIn(cells.email)]
  const connectedOn = day === '' ? undefined : dayIn(day, days)
  const connection: Mutable<Connection> = {
    id: person ? personId(person) : idWithoutAddress(name, connectedOn ?? company),
    name,
  }
  if (person) connection.person = person
  if (company !== undefined) connection.company = company
  if (role !== undefined) connection.role = role
  if (email !== undefined) connection.email = email
  if (connectedOn !== undefined) connection.connectedOn = connectedOn
  if (address !== '' && !person) return { connection, problem: 'address-elsewhere' }
  if (day !== '' && connectedOn === undefined) return { connection, problem: 'day-not-understood' }
  return { connection }
}

/** One while it is made: 30,000 of them are, and joining parts of objects takes longer than all the rest. */
type Mutable<T> = { -readonly [P in keyof T]: T[P] }

/** Whoever has no address is told by name and day, which no later export changes; by the company where there is no day. */
const idWithoutAddress = (name: string, about = '') => `${fold(name).slice(0, LONGEST.line)}|${fold(about)}`

/** Nearly every address is written so; taking one apart as an address is slow. */
const PLAIN = /^https:\/\/www\.linkedin\.com\/in\/([\w-]{1,200})$/u

/** The member under an address; addresses of any other site are nobody's here. */
function memberIn(address: string, keyOf: KeyOfAddress): PersonKey | undefined {
  const [, slug] = PLAIN.exec(address) ?? []
  if (slug !== undefined) return { site: 'linkedin', handle: slug.toLowerCase() }
  const whole = /^(?:www\.)?linkedin\.com\//iu.test(address) ? `https://${address}` : address
  const person = keyOf(whole.replace(/^http:/iu, 'https:'))
  return person?.site === 'linkedin' ? person : undefined
}

/** A cell may hold `urn:li:member:…` in the place of an address. */
const emailIn = (cell: string) =>
  cell !== '' && cell.length <= 254 && /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/u.test(cell) ? cell : undefined
