import type { Connection } from '../model/connection.ts'
import { personId } from '../model/person-key.ts'
import type { KeyOfAddress } from './cells.ts'
import { tableOf } from './table.ts'

/** The last exchange with each person, by `personId`. */
export type Exchanges = ReadonlyMap<string, NonNullable<Connection['exchange']>>

interface Message {
  readonly from: string
  readonly to: readonly string[]
  readonly day: string
}

/**
 * Of messages only the day of the last one with each person, and whether both wrote; their words are never looked at. Only
 * talks between two: a message to many says nothing of one. Nothing where it cannot be told who the user is.
 */
export function exchangesIn(bytes: Uint8Array, keyOf: KeyOfAddress): Exchanges {
  const messages = messagesIn(bytes, keyOf)
  const own = ownIn(messages)
  const exchanges = new Map<string, { day: string; wrote: Set<string> }>()
  if (own === undefined) return new Map()
  for (const { from, to, day } of messages) {
    const other: string | undefined = from === own ? to[0] : from
    if (to.length !== 1 || other === undefined || other === own || (from !== own && to[0] !== own)) continue
    const before = exchanges.get(other) ?? { day, wrote: new Set() }
    before.wrote.add(from)
    exchanges.set(other, { day: day > before.day ? day : before.day, wrote: before.wrote })
  }
  return new Map(
    [...exchanges].map(([person, { day, wrote }]) => [person, { day, answered: wrote.size > 1 }]),
  )
}

function messagesIn(bytes: Uint8Array, keyOf: KeyOfAddress): readonly Message[] {
  const idOf = (address: string) => {
    const key = keyOf(address.trim())
    return key?.site === 'linkedin' ? personId(key) : undefined
  }
  return tableOf(bytes).flatMap((row) => {
    const from = idOf(row['sender profile url'] ?? '')
    const to = (row['recipient profile urls'] ?? '').split(/[,\s]+/u).flatMap((one) => idOf(one) ?? [])
    const day = /^\d{4}-\d{2}-\d{2}/u.exec(row.date ?? '')?.[0]
    return from === undefined || day === undefined || !isDay(day) ? [] : [{ from, to, day }]
  })
}

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).year >= 2003
  } catch {
    return false
  }
}

/** The user takes part in every message of theirs; nobody else may. */
function ownIn(messages: readonly Message[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { from, to } of messages)
    for (const person of new Set([from, ...to])) counts.set(person, (counts.get(person) ?? 0) + 1)
  const everywhere = [...counts].filter(([, count]) => count === messages.length)
  return everywhere.length === 1 ? everywhere[0]?.[0] : undefined
}
