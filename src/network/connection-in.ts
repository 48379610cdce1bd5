import type { Connection } from '../model/connection.ts'
import { LONGEST } from '../model/longest.ts'
import { personId } from '../model/person-key.ts'
import { fold } from '../text/fold.ts'
import { clean, emailIn, type KeyOfAddress, memberIn, problemIn, type RowProblem, readCell } from './cells.ts'
import { withoutCredentials } from './credentials.ts'
import { type DayContext, dayIn } from './days.ts'
import type { Column } from './words.ts'

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
  return readRow({ name, address, company, role, email: cell('email'), day: cell('connectedOn') }, context)
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

function readRow(cells: Cells, { days, keyOf }: RowContext): RowOutcome {
  const { name, address, day } = cells
  const person = address === '' ? undefined : memberIn(address, keyOf)
  const [company, role, email] = [readCell(cells.company), readCell(cells.role), emailIn(cells.email)]
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
