import { type PersonKey, personId } from '../model/person-key.ts'
import { db } from './db.ts'
import type { Step } from './journal.ts'
import { stale } from './tables.ts'

/** What is open with a person follows from these tables alone. */
const sources: ReadonlySet<string> = new Set(['contacts', 'touchpoints', 'drafts', 'joins'])

/** Marks everybody whom some writes concern, within the transaction of the caller: what is open with them is worked out anew. */
export async function markStale(steps: readonly Step[]): Promise<void> {
  const persons = new Map(
    steps
      .filter(({ table }) => sources.has(table))
      // Whether there is a draft is all that counts of one, not what it says.
      .filter(({ table, before, after }) => table !== 'drafts' || before === undefined || after === undefined)
      .flatMap(({ before, after }) => [...personsIn(before), ...personsIn(after)])
      .map((person) => [personId(person), person]),
  )
  if (persons.size > 0) await db.promises.bulkPut([...persons.values()].map(stale))
}

/** The persons whom a row names. */
function personsIn(row: unknown): readonly PersonKey[] {
  if (typeof row !== 'object' || row === null) return []
  const { person, one, other } = row as Readonly<Record<string, unknown>>
  return [person, one, other].filter(isKey)
}

const isKey = (value: unknown): value is PersonKey =>
  typeof value === 'object' &&
  value !== null &&
  'site' in value &&
  'handle' in value &&
  typeof value.site === 'string' &&
  typeof value.handle === 'string'
