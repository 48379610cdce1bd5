import { BACKUP_VERSION, type Backup } from '../model/backup.ts'
import { type PersonKey, personId } from '../model/person-key.ts'
import { db } from './db.ts'
import { me as storedMe } from './me.ts'
import { contacts as storedContacts } from './people.ts'
import { settings as storedSettings } from './settings.ts'
import { asRecorded } from './touchpoints.ts'

/** Everything that the user has, at one moment; the sample person is left out. */
export const exportAll = (now: string): Promise<Backup> =>
  db.transaction('r', db.tables, async () => {
    const everybody = await storedContacts()
    const samples = new Set(everybody.filter(({ sample }) => sample).map(({ person }) => personId(person)))
    const real = <T extends { readonly person: PersonKey }>(rows: readonly T[]) =>
      rows.filter(({ person }) => person.site !== 'sample' && !samples.has(personId(person)))
    const me = await storedMe()
    return {
      program: 'lodestar' as const,
      version: BACKUP_VERSION,
      exportedAt: now,
      settings: await storedSettings(),
      ...(me && { me }),
      personas: await db.personas.toArray(),
      contacts: real(everybody),
      readings: real(await db.readings.toArray()),
      corrections: real(await db.corrections.toArray()),
      drafts: real(await db.drafts.toArray()),
      versions: real(await db.versions.toArray()),
      joins: await db.joins.toArray(),
      touchpoints: real(asRecorded(await db.touchpoints.toArray())),
    }
  })
