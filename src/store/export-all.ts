import { parse } from 'valibot'
import { type Aside, BACKUP_VERSION, type Backup } from '../model/backup.ts'
import { type PersonKey, personId } from '../model/person-key.ts'
import { Settings } from '../model/settings.ts'
import { type NetworkPart, networkTables, noNetwork } from './backup-network.ts'
import { db } from './db.ts'
import { giving as storedGiving } from './giving.ts'
import { keysOf } from './joins.ts'
import { me as storedMe } from './me.ts'
import { fitRow, type Row, type TableName } from './row-schemas.ts'
import { settings as storedSettings } from './settings.ts'

/**
 * The same of some people alone, under all keys that were joined: with the personas that they are kept for, and without About
 * me. The settings are those of a new Lodestar: a file about people changes nobody's.
 */
export async function exportSome(persons: readonly PersonKey[], now: string): Promise<Backup> {
  const all = await exportAll(now)
  const ids = new Set(persons.flatMap((person) => keysOf(person, all.joins)).map(personId))
  const isWanted = ({ person }: { readonly person: PersonKey }) => ids.has(personId(person))
  const contacts = all.contacts.filter(isWanted)
  return {
    program: all.program,
    version: all.version,
    exportedAt: now,
    settings: parse(Settings, {}),
    personas: all.personas.filter(({ id }) => contacts.some(({ persona }) => persona === id)),
    contacts,
    readings: all.readings.filter(isWanted),
    corrections: all.corrections.filter(isWanted),
    drafts: all.drafts.filter(isWanted),
    versions: all.versions.filter(isWanted),
    joins: all.joins.filter(({ one, other }) => ids.has(personId(one)) && ids.has(personId(other))),
    touchpoints: all.touchpoints.filter(isWanted),
    earlier: [],
    guided: all.guided.filter(isWanted),
    sessionNotes: [],
    ...noNetwork,
    withoutConfidences: true,
    aside: [],
  }
}

/** A backup without what was said in confidence: the notes of sessions, and the lessons of my own. */
export const withoutConfidences = ({ giving, ...backup }: Backup): Backup => ({
  ...backup,
  ...(giving && { giving: { ...giving, lessons: [] } }),
  sessionNotes: [],
  aside: backup.aside.filter((one) => !isConfidential(one)),
  withoutConfidences: true,
})

/** Whether a row that cannot be read may hold what was said in confidence. */
export const isConfidential = ({ table }: Aside): boolean => table === 'sessionNotes' || table === 'giving'

/**
 * Everything that the user has, at one moment; the sample person is left out, and the network where it is not asked for. Rows
 * that cannot be read are carried as they are: there is nothing in the store that keeps this from giving a backup.
 */
export const exportAll = (now: string, holdsNetwork = false): Promise<Backup> =>
  db.transaction('r', db.tables, async () => {
    const aside = await asideRows(holdsNetwork)
    const rows: RowsOf = async (name) =>
      (await db.table<unknown>(name).toArray()).flatMap((row) => {
        const fits = fitRow(name, row)
        if (fits === undefined) aside.push({ table: name, row })
        return fits ?? []
      })
    const me = await storedMe()
    const giving = await storedGiving()
    await Promise.all([rows('settings'), rows('me'), rows('giving')])
    return {
      program: 'lodestar' as const,
      version: BACKUP_VERSION,
      exportedAt: now,
      settings: await storedSettings(),
      ...(me && { me }),
      ...(giving && { giving }),
      personas: await rows('personas'),
      joins: await rows('joins'),
      earlier: await rows('earlier'),
      ...(await peopleRows(rows)),
      ...(holdsNetwork ? await networkRows(rows) : noNetwork),
      aside,
    }
  })

/** Every row of a table that can be read. */
type RowsOf = <T extends TableName>(name: T) => Promise<readonly Row<T>[]>

const asideRows = async (holdsNetwork: boolean): Promise<Aside[]> =>
  (await db.aside.toArray())
    .filter(({ table }) => holdsNetwork || !networkTables.has(table))
    .map(({ table, row }) => ({ table, row }))

/** Everybody who is kept, with their notes, and all that is known of them; touchpoints in the order in which they were recorded. */
async function peopleRows(rows: RowsOf) {
  const everybody = await rows('contacts')
  const samples = new Set(everybody.filter(({ sample }) => sample).map(({ person }) => personId(person)))
  const isReal = ({ person }: { readonly person: PersonKey }) =>
    person.site !== 'sample' && !samples.has(personId(person))
  const notes = new Map((await rows('notes')).map(({ person, text }) => [personId(person), text]))
  return {
    contacts: everybody
      .filter(isReal)
      .map((contact) => ({ ...contact, notes: notes.get(personId(contact.person)) ?? '' })),
    readings: (await rows('readings')).filter(isReal),
    corrections: (await rows('corrections')).filter(isReal),
    drafts: (await rows('drafts')).filter(isReal),
    versions: (await rows('versions')).filter(isReal),
    touchpoints: (await rows('touchpoints')).filter(isReal),
    guided: (await rows('guided')).filter(isReal),
    sessionNotes: (await rows('sessionNotes')).filter(isReal),
  }
}

async function networkRows(rows: RowsOf): Promise<NetworkPart> {
  const [last] = await rows('imports')
  const imported = last && { importedAt: last.importedAt, days: last.days }
  return {
    network: { ...(imported && { imported }) },
    connections: (await rows('network')).flatMap(({ connections }) => connections),
    lists: await rows('lists'),
  }
}
