import {
  array,
  type InferOutput,
  literal,
  object,
  optional,
  picklist,
  pipe,
  readonly,
  string,
  unknown,
} from 'valibot'
import { Connection, ImportTime, MOST_CONNECTIONS } from './connection.ts'
import { Contact } from './contact.ts'
import { Draft } from './draft.ts'
import { Earlier } from './earlier.ts'
import { Giving, Guided, SessionNotes } from './giving.ts'
import { Join } from './join.ts'
import { Correction } from './known.ts'
import { Me } from './me.ts'
import { PeopleList } from './people-list.ts'
import { Persona } from './persona.ts'
import { Reading } from './reading.ts'
import { Settings } from './settings.ts'
import { Moment } from './time.ts'
import { Touchpoint } from './touchpoint.ts'

/**
 * Version 2: touchpoints stand in the order in which they were recorded; what gave way and what cannot be read is there too.
 * Version 3: the network is there too, where the user chose so.
 */
export const BACKUP_VERSION = 3

/** A row that could not be read where the backup was made: carried as it is, and never used. */
export const Aside = pipe(object({ table: string(), row: unknown() }), readonly())
export type Aside = InferOutput<typeof Aside>

/** The schema of one row of each list in a backup. */
export const backupRows = {
  personas: Persona,
  contacts: Contact,
  readings: Reading,
  corrections: Correction,
  drafts: Draft,
  versions: Draft,
  joins: Join,
  touchpoints: Touchpoint,
  earlier: Earlier,
  guided: Guided,
  sessionNotes: SessionNotes,
  connections: Connection,
  lists: PeopleList,
  aside: Aside,
} as const
export type BackupList = keyof typeof backupRows
export const backupLists = Object.keys(backupRows) as readonly BackupList[]

/** The most rows of a list, where what they are brought from has a bound too: more than that no Lodestar writes. */
export const mostRows: Readonly<Partial<Record<BackupList, number>>> = {
  connections: MOST_CONNECTIONS,
  lists: 1_000,
}

/** What stands around the lists. */
export const BackupHead = object({
  program: literal('lodestar'),
  version: picklist([1, 2, BACKUP_VERSION]),
  exportedAt: Moment,
  settings: Settings,
  me: optional(Me),
  giving: optional(Giving),
  /** Confidential notes were left out: what is kept where it is imported stays. */
  withoutConfidences: optional(literal(true)),
  /** The network is in the file: connections, lists, and when the connections were brought. Absent: what is kept where it is imported stays. */
  network: optional(pipe(object({ imported: optional(ImportTime) }), readonly())),
})

const list = <const L extends BackupList>(name: L) => optional(pipe(array(backupRows[name]), readonly()), [])

export const Backup = pipe(
  object({
    ...BackupHead.entries,
    personas: list('personas'),
    contacts: list('contacts'),
    readings: list('readings'),
    corrections: list('corrections'),
    drafts: list('drafts'),
    versions: list('versions'),
    joins: list('joins'),
    touchpoints: list('touchpoints'),
    earlier: list('earlier'),
    guided: list('guided'),
    sessionNotes: list('sessionNotes'),
    connections: list('connections'),
    lists: list('lists'),
    aside: list('aside'),
  }),
  readonly(),
)
/** Everything that the user has in Lodestar, as one file. */
export type Backup = InferOutput<typeof Backup>
