import { LONGEST } from '../../model/longest.ts'
import type { ListedPerson } from '../../model/people-list.ts'
import { personId } from '../../model/person-key.ts'
import { fold } from '../../text/fold.ts'
import {
  clean,
  emailIn,
  type KeyOfAddress,
  memberIn,
  problemIn,
  type RowProblem,
  readCell,
} from '../cells.ts'
import { withoutCredentials } from '../credentials.ts'
import type { ListColumn } from '../lexicon.ts'
import type { Row } from '../rows.ts'
import type { ListPlaces } from './columns.ts'
import type { LineSigns } from './line-signs.ts'

/** What the rows of one list are read with. */
export interface ListedContext {
  readonly places: ListPlaces
  readonly keyOf: KeyOfAddress
  readonly signs: LineSigns
  /** Names stand with the family name first: “Levi, Noa”. */
  readonly isFamilyFirst: boolean
}

export type ListedOutcome =
  | { readonly person: ListedPerson; readonly problem?: RowProblem }
  | { readonly problem: RowProblem }

/** What tells one row from another, in this list and the next of its name. */
export const listedId = ({
  person,
  name,
  company,
}: Pick<ListedPerson, 'person' | 'name' | 'company'>): string =>
  person ? personId(person) : `${fold(name)}|${fold(company ?? '')}`

/** Whether most names of a column have a comma within: the family name stands first. */
export function isFamilyFirst(rows: readonly Row[], { name }: ListPlaces): boolean {
  if (name === undefined) return false
  const names = rows
    .map(({ cells }) => withoutCredentials(clean(cells[name] ?? '')))
    .filter((one) => one !== '')
  return names.filter((one) => one.split(',').length === 2).length * 10 > names.length * 7
}

/** A row of a list → somebody, or why not. Nothing is guessed. */
export function listedIn(cells: readonly string[], context: ListedContext): ListedOutcome {
  const { places, keyOf, signs } = context
  const cell = (column: ListColumn) => clean(cells[places[column] ?? -1] ?? '')
  const name = signs.titled(nameIn(cell, context.isFamilyFirst)).text
  const [role, company, talk, years, manager] = (
    ['role', 'company', 'talk', 'years', 'manager'] as const
  ).map(cell)
  for (const text of [name, role, company, talk, years, manager]) {
    const problem = problemIn(text ?? '')
    if (problem) return { problem }
  }
  if (!/\p{L}/u.test(name)) return { problem: 'no-name' }
  const address = cell('address')
  const member = address === '' ? undefined : memberIn(address, keyOf)
  const told = {
    name,
    ...(member && { person: member }),
    ...part('role', role),
    ...part('company', company),
    ...part('email', emailIn(cell('email'))),
    ...(readCell(talk ?? '') !== undefined && { talks: [talk ?? ''] }),
    ...part('years', years),
    ...part('manager', manager && plainName(manager)),
  }
  const person = { id: listedId(told), ...told }
  return address !== '' && !member ? { person, problem: 'address-elsewhere' } : { person }
}

const part = <K extends string>(key: K, text: string | undefined) => {
  const known = readCell(text ?? '')
  return (known === undefined ? {} : { [key]: known }) as { readonly [P in K]?: string }
}

/** “Levi, Noa” as it is said. */
const plainName = (name: string) => {
  const [family = '', given = '', ...more] = name.split(/\s*,\s*/u)
  return given === '' || more.length > 0 ? name : `${given} ${family}`
}

function nameIn(cell: (column: ListColumn) => string, isReversed: boolean): string {
  const parts = [cell('first'), withoutCredentials(cell('last'))].filter((one) => one !== '')
  if (parts.length > 0) return parts.join(' ')
  const whole = withoutCredentials(cell('name'))
  return (isReversed ? plainName(whole) : whole).slice(0, LONGEST.line * 10)
}
