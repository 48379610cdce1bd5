import type { Connection } from '../model/connection.ts'

/** Of two rows about one person the one that says more, whichever comes first. */
export function fullerOf(one: Connection, other: Connection): Connection {
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)]
  if (a.length !== b.length) return a.length > b.length ? one : other
  return a > b ? one : other
}
