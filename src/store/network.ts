import { BLOCK, type Connection, type NetworkImport } from '../model/connection.ts'
import { personId } from '../model/person-key.ts'
import { joinedWith } from '../network/second-import.ts'
import { db } from './db.ts'
import { everyRow, putRows, removeRows, rowAt } from './rows.ts'
import { write } from './write.ts'
import type { Writing } from './writing.ts'

/** Everybody of the network that can be read. */
export const network = async (): Promise<readonly Connection[]> =>
  (await everyRow('network')).flatMap(({ connections }) => connections)

/** When the network was imported last and what that told; undefined where there is none. */
export const lastImport = (): Promise<NetworkImport | undefined> => rowAt('imports', 'imports')

/** How long a network stays where the user says nothing: positions of a year ago are half of them wrong. Our judgement. */
const USUAL_DAYS = 365

/**
 * Takes an export in as a whole, in the place of the one before: whoever is in it no more goes, and nobody stands twice. What a
 * contact or anything else of the user's holds is not touched.
 */
export const importNetwork = (fresh: readonly Connection[], now: string): Writing<NetworkImport> =>
  write([db.network, db.imports], async () => {
    const last = await lastImport()
    const connections = last ? joinedWith(await network(), fresh, last.importedAt) : fresh
    await removeRows('network', await db.network.toCollection().primaryKeys())
    await putRows('network', blocksOf(connections))
    const row = { importedAt: now, days: last?.days ?? USUAL_DAYS, ...countsOf(connections) }
    await putRows('imports', [row])
    return row
  })

const blocksOf = (connections: readonly Connection[]) =>
  Array.from({ length: Math.ceil(connections.length / BLOCK) }, (_, block) => ({
    block,
    connections: connections.slice(block * BLOCK, (block + 1) * BLOCK),
  }))

const countsOf = (connections: readonly Connection[]) => {
  const count = (test: (one: Connection) => unknown) => connections.filter(test).length
  return {
    people: connections.length,
    withRole: count(({ role }) => role),
    withEmail: count(({ email }) => email),
    withExchange: count(({ exchange }) => exchange),
  }
}

/** Deletes the whole network. */
export const deleteNetwork = (): Writing<void> => write([db.network, db.imports], removeAll)

async function removeAll(): Promise<void> {
  await removeRows('network', await db.network.toCollection().primaryKeys())
  await removeRows('imports', ['imports'])
}

/** Says for how many days after its import the network stays; nothing where there is none. */
export const keepNetworkFor = (days: number): Writing<void> =>
  write([db.imports], async () => {
    const last = await lastImport()
    if (last) await putRows('imports', [{ ...last, days }])
  })

/** Deletes the network once its time is over. Gives whether it went. */
export const dropOldNetwork = (now: string): Writing<boolean> =>
  write([db.network, db.imports], async () => {
    const last = await lastImport()
    const end = last && Temporal.Instant.from(last.importedAt).add({ hours: 24 * last.days })
    const isOver = end && Temporal.Instant.compare(end, now) <= 0
    if (isOver) await removeAll()
    return isOver === true
  })

/**
 * What is known of people of the network from elsewhere, by `personId`: who is kept, the schools that were read, when they
 * declined, and when they were written to last.
 */
export interface KnownElsewhere {
  readonly kept: ReadonlySet<string>
  readonly written: ReadonlyMap<string, string>
  readonly schools: ReadonlyMap<string, readonly string[]>
  readonly declined: ReadonlyMap<string, string>
}

/** Looks through contacts, readings and what happened. */
export async function knownElsewhere(): Promise<KnownElsewhere> {
  const [contacts, readings, touchpoints] = await Promise.all([
    everyRow('contacts'),
    everyRow('readings'),
    everyRow('touchpoints'),
  ])
  const schools = new Map(
    readings.flatMap(({ person, profile }) =>
      profile.studies.length > 0
        ? [[personId(person), profile.studies.map(({ value }) => value.school)] as const]
        : [],
    ),
  )
  const declined = new Map<string, string>()
  const written = new Map<string, string>()
  for (const { kind, person, at } of touchpoints) {
    const id = personId(person)
    if (kind === 'declined') declined.set(id, at)
    if (kind === 'reopened') declined.delete(id)
    if (kind === 'sent' && at > (written.get(id) ?? '')) written.set(id, at)
  }
  return { kept: new Set(contacts.map(({ person }) => personId(person))), schools, declined, written }
}
