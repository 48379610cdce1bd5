import { type Gathered, type ListRow, nameOf } from './one-person.ts'
import { MOST_NAMESAKES } from './people-index.ts'

/** Somebody of the same name, by what is known of them. */
export interface Namesake {
  readonly id: string
  readonly name: string
  readonly role?: string
  readonly company?: string
  /** The list that tells of them; absent for a connection and for who is kept. */
  readonly list?: string
}

/** Whether a row of a list is somebody of the same name: only the user can say. */
export interface SameQuestion extends Namesake {
  /** The list that holds the row, and the row's own name among all. */
  readonly listId: string
  readonly row: string
  readonly others: readonly Namesake[]
}

/** What is to be asked of a row; undefined where nobody has its name, or too many. */
export function sameQuestion(one: Gathered, namesakes: readonly Gathered[]): SameQuestion | undefined {
  const [row] = one.rows
  if (!row || namesakes.length === 0 || namesakes.length > MOST_NAMESAKES) return undefined
  const others = namesakes.map(namesakeOf).sort((a, b) => (a.id < b.id ? -1 : 1))
  return { ...namesakeOf(one), listId: row.list.id, row: row.key, others }
}

function namesakeOf(one: Gathered): Namesake {
  const [row]: readonly (ListRow | undefined)[] = one.rows
  const { role, company } = one.connection ?? row?.row ?? {}
  const [id = ''] = one.ids
  return {
    id,
    name: nameOf(one),
    ...(role !== undefined && { role }),
    ...(company !== undefined && { company }),
    ...(!one.connection && !one.isKept && row && { list: row.list.title }),
  }
}
