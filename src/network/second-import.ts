import type { Connection } from '../model/connection.ts'

/**
 * The connections of a new export, joined with those of the one before: a role or employer that is another one now says what it
 * was, and an exchange that the new file does not tell stays. `seen`: when the one before was read.
 */
export function joinedWith(
  before: readonly Connection[],
  fresh: readonly Connection[],
  seen: string,
): readonly Connection[] {
  const known = new Map(before.map((one) => [one.id, one]))
  return fresh.map((one) => {
    const earlier = known.get(one.id)
    return earlier ? joinConnections(earlier, one, seen) : one
  })
}

function joinConnections(earlier: Connection, fresh: Connection, seen: string): Connection {
  const exchange = later(earlier.exchange, fresh.exchange)
  const before = hasMoved(earlier, fresh)
    ? {
        seen,
        ...(earlier.role !== undefined && { role: earlier.role }),
        ...(earlier.company !== undefined && { company: earlier.company }),
      }
    : earlier.before
  return { ...fresh, ...(before && { before }), ...(exchange && { exchange }) }
}

/** Only where both files tell it: a column that is missing is no change. */
const hasMoved = (earlier: Connection, fresh: Connection) =>
  (['role', 'company'] as const).some(
    (part) => earlier[part] !== undefined && fresh[part] !== undefined && earlier[part] !== fresh[part],
  )

function later(one: Connection['exchange'], other: Connection['exchange']): Connection['exchange'] {
  if (!one || !other) return other ?? one
  const last = one.day > other.day ? one : other
  return { ...last, answered: one.answered || other.answered }
}
