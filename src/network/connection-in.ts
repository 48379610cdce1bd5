import type { Connection } from '../model/connection.ts'
import { LONGEST } from '../model/longest.ts'
import { personId } from '../model/person-key.ts'
import { fold } from '../text/fold.ts'
import {
  clean,
  emailIn,
  hasLetter,
  isPlainAddress,
  type KeyOfAddress,
  memberIn,
  problemIn,
  type RowProblem,
  readCell,
} from './cells.ts'
import { withoutCredentials } from './credentials.ts'
import { type DayContext, dayIn } from './days.ts'
import type { Places } from './header.ts'

/** What a row gives: somebody, perhaps with a part that was not understood; a problem; or a member who is gone. */
export type RowOutcome =
  | { readonly connection: Connection; readonly problem?: RowProblem }
  | { readonly problem: RowProblem }
  | 'deleted-member'

/** What all rows of one file are read with. */
export interface RowContext {
  readonly places: Places
  readonly width: number
  readonly days: DayContext
  readonly keyOf: KeyOfAddress
}

/** A row of an export → a connection, or why not. Nothing is guessed: a part that is not understood is left out and readCell. */
export function connectionIn(cells: readonly string[], context: RowContext): RowOutcome {
  const { places } = context
  if (cells.length > context.width && cells.slice(context.width).some((cell) => cell.trim() !== ''))
    return { problem: 'wrong-columns' }
  const name = nameIn(cells, places)
  const written = places.address === undefined ? '' : (cells[places.address] ?? '')
  const address = isPlainAddress(written) ? written : clean(written)
  const company = cellAt(cells, places.company)
  const role = cellAt(cells, places.role)
  const email = cellAt(cells, places.email)
  if (name === '') return address + company + role + email === '' ? 'deleted-member' : { problem: 'no-name' }
  const problem = problemIn(name) ?? problemIn(company) ?? problemIn(role)
  if (problem) return { problem }
  if (!hasLetter(name)) return { problem: 'no-name' }
  const day = places.connectedOn === undefined ? '' : (cells[places.connectedOn] ?? '')
  return readRow({ name, address, company, role, email, day }, context)
}

const cellAt = (cells: readonly string[], place: number | undefined) =>
  place === undefined ? '' : clean(cells[place] ?? '')

function nameIn(cells: readonly string[], places: Places): string {
  const first = cellAt(cells, places.first)
  const last = withoutCredentials(cellAt(cells, places.last))
  if (first !== '' && last !== '') return `${first} ${last}`
  return first || last || withoutCredentials(cellAt(cells, places.name))
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
  const connectedOn = dayIn(day, days)
  const connection = makeConnection({ name, person, company, role, email, connectedOn })
  if (address !== '' && !person) return { connection, problem: 'address-elsewhere' }
  if (connectedOn === undefined && clean(day) !== '') return { connection, problem: 'day-not-understood' }
  return { connection }
}

type Told = {
  readonly [P in Exclude<keyof Connection, 'id' | 'before' | 'exchange'>]: Connection[P] | undefined
} & {
  readonly name: string
}

/**
 * A connection with what is told, and without what is not. Nearly every row tells the same: made in one piece it takes a third
 * of the room, and 30,000 of them are made.
 */
function makeConnection({ name, person, company, role, email, connectedOn }: Told): Connection {
  const id = person ? personId(person) : idWithoutAddress(name, connectedOn ?? company)
  const isUsual = person && company !== undefined && role !== undefined && connectedOn !== undefined
  if (isUsual && email === undefined) return { id, name, person, company, role, connectedOn }
  return {
    id,
    name,
    ...(person && { person }),
    ...(company !== undefined && { company }),
    ...(role !== undefined && { role }),
    ...(email !== undefined && { email }),
    ...(connectedOn !== undefined && { connectedOn }),
  }
}

/** Whoever has no address is told by name and day, which no later export changes; by the company where there is no day. */
const idWithoutAddress = (name: string, about = '') => `${fold(name).slice(0, LONGEST.line)}|${fold(about)}`
