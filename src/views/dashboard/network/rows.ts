import type { FilterId } from '../../../network/filters.ts'
import type { RankedConnection } from '../../../network/rank.ts'
import type { NetworkDesk } from '../../../workers/network-desk.ts'

/** How many rows are asked for at once. */
const AT_ONCE = 40

/** The rows of one list, asked for as they come into sight. */
export interface Rows {
  readonly total: number
  /** The row at a place where it is here already. */
  readonly ready: (at: number) => RankedConnection | undefined
  readonly ask: (at: number) => Promise<RankedConnection | undefined>
}

/** Opens a list with its first rows. */
export async function openRows(
  desk: NetworkDesk,
  { filter, text }: { readonly filter: FilterId; readonly text: string },
): Promise<Rows> {
  const parts = new Map<number, readonly RankedConnection[]>()
  const asked = new Map<number, Promise<readonly RankedConnection[]>>()
  const part = async (from: number) => {
    const { rows } = await desk.ask('list', { filter, text, from, count: AT_ONCE })
    parts.set(from, rows)
    return rows
  }
  const start = (at: number) => at - (at % AT_ONCE)
  const { total, rows } = await desk.ask('list', { filter, text, from: 0, count: AT_ONCE })
  parts.set(0, rows)
  return {
    total,
    ready: (at) => parts.get(start(at))?.[at % AT_ONCE],
    ask: async (at) => {
      const from = start(at)
      const asking = asked.get(from) ?? part(from)
      asked.set(from, asking)
      return (await asking)[at % AT_ONCE]
    },
  }
}
