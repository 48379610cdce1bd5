import { type Aside, BACKUP_VERSION, type Backup } from '../model/backup.ts'
import { type PersonKey, personId } from '../model/person-key.ts'
import { db } from './db.ts'
import { me as storedMe } from './me.ts'
import { fitting, type Row, type TableName } from './rows.ts'
import { settings as storedSettings } from './settings.ts'

/**
 * Everything that the user has, at one moment; the sample person is left out. Rows that cannot be read are carried as they
 * are: there is nothing in the store that keeps this from giving a backup.
 */
export const exportAll = (now: string): Promise<Backup> =>
  db.transaction('r', db.tables, async () => {
    const aside: Aside[] = (await db.aside.toArray()).map(({ table, row }) => ({ table, row }))
    const rows = async <T extends TableName>(name: T): Promise<readonly Row<T>[]> =>
      (await db.table<unknown>(name).toArray()).flatMap((row) => {
        const fits = fitting(name, row)
        if (fits === undefined) aside.push({ table: name, row })
        return fits ?? []
      })
    const everybody = await rows('contacts')
    const samples = new Set(everybody.filter(({ sample }) => sample).map(({ person }) => personId(person)))
    const isReal = ({ person }: { readonly person: PersonKey }) =>
      person.site !== 'sample' && !samples.has(personId(person))
    const notes = new Map((await rows('notes')).map(({ person, text }) => [personId(person), text]))
    await Promise.all([rows('settings'), rows('me')])
    const me = await storedMe()
    return {
      program: 'lodestar' as const,
      version: BACKUP_VERSION,
      exportedAt: now,
      settings: await storedSettings(),
      ...(me && { me }),
      personas: await rows('personas'),
      contacts: everybody
        .filter(isReal)
        .map((contact) => ({ ...contact, notes: notes.get(personId(contact.person)) ?? '' })),
      readings: (await rows('readings')).filter(isReal),
      corrections: (await rows('corrections')).filter(isReal),
      drafts: (await rows('drafts')).filter(isReal),
      versions: (await rows('versions')).filter(isReal),
      joins: await rows('joins'),
      // In the order in which they were recorded: the table counts them.
      touchpoints: (await rows('touchpoints')).filter(isReal),
      earlier: await rows('earlier'),
      aside,
    }
  })
