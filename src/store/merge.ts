import type { Backup } from '../model/backup.ts'
import type { Contact } from '../model/contact.ts'
import type { Draft } from '../model/draft.ts'
import { type BackupTable, rowKeys } from './backup-keys.ts'

/** Longest notes of a contact, as its schema has it. */
const LONGEST_NOTES = 50_000

/**
 * A backup added to what is here. Nothing is removed: of a draft the newest revision stays, notes of both sides
 * are kept, and where no date tells which is newer (settings, About me, personas) what is here stays.
 */
export const merged = (here: Backup, added: Backup): Backup => ({
  ...here,
  ...(here.me ? {} : added.me && { me: added.me }),
  personas: union('personas', here.personas, added.personas, (own) => own),
  contacts: union('contacts', here.contacts, added.contacts, mergedContact),
  readings: union('readings', here.readings, added.readings, (own) => own),
  corrections: union('corrections', here.corrections, added.corrections, (own) => own),
  joins: union('joins', here.joins, added.joins, (own) => own),
  drafts: union('drafts', here.drafts, added.drafts, newerDraft),
  versions: union('versions', here.versions, added.versions, (own) => own),
  touchpoints: union('touchpoints', here.touchpoints, added.touchpoints, (own) => own),
})

function union<T extends BackupTable>(
  table: T,
  here: readonly Backup[T][number][],
  added: readonly Backup[T][number][],
  both: (here: Backup[T][number], added: Backup[T][number]) => Backup[T][number],
): Backup[T][number][] {
  const key = rowKeys[table]
  const rows = new Map(here.map((row) => [key(row), row]))
  for (const row of added) {
    const own = rows.get(key(row))
    rows.set(key(row), own === undefined ? row : both(own, row))
  }
  return [...rows.values()]
}

const newerDraft = (here: Draft, added: Draft): Draft => {
  if (here.revision !== added.revision) return here.revision > added.revision ? here : added
  return here.changedAt >= added.changedAt ? here : added
}

const mergedContact = (here: Contact, added: Contact): Contact => ({
  ...added,
  ...here,
  since: isBefore(added.since, here.since) ? added.since : here.since,
  nameIn: { ...added.nameIn, ...here.nameIn },
  notes: bothNotes(here.notes, added.notes),
})

const isBefore = (a: string, b: string) =>
  Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) < 0

const bothNotes = (here: string, added: string) => {
  if (here.includes(added)) return here
  if (added.includes(here)) return added
  const both = `${here}\n\n${added}`
  return both.length <= LONGEST_NOTES ? both : here
}
