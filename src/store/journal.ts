import Dexie, { type Transaction } from 'dexie'
import type { TableName } from './row-schemas.ts'

/** What one write changed in one row. `key`: the primary key; `before` and `after`: the row, undefined where there is none. */
export interface Step {
  readonly table: TableName | 'aside'
  readonly key: unknown
  readonly before: unknown
  readonly after: unknown
  /** Of a new contact: how many rows about the person were there before. */
  readonly there?: number
}

/** How to take a write back: its steps, in the order in which they were made. */
export type Undo = readonly Step[]

const journals = new WeakMap<Transaction, Step[]>()

/** The steps of the transaction that is going on, so far. */
export function journal(): Step[] {
  const transaction = Dexie.currentTransaction
  const kept = journals.get(transaction)
  if (kept) return kept
  const steps: Step[] = []
  journals.set(transaction, steps)
  return steps
}
