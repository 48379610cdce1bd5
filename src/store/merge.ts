import type { Backup, BackupList } from '../model/backup.ts'
import type { Draft } from '../model/draft.ts'
import { personId } from '../model/person-key.ts'
import { rowKeys } from './backup-keys.ts'
import type { Differing, GivenWay } from './differing.ts'
import { mergeGiving, mergeGuided, mergeSessions } from './merge-guided.ts'
import { mergeContacts, mergeDrafts, takeNewer } from './merge-rows.ts'
import { same } from './three-way.ts'

/** What a merge gives, and what differed in it. */
export interface Merged {
  readonly backup: Backup
  readonly differing: readonly Differing[]
}

/**
 * A backup added to what is here. Nothing is removed and no text is lost: of two texts the newer by its date stays, the one
 * here where no date tells, and the other is kept among the versions of its draft, or as an earlier one of its persona,
 * contact or About me; notes of both sides are kept. Settings stay as they are here.
 */
export function mergeBackups(here: Backup, added: Backup): Merged {
  const gave: GivenWay = { at: added.exportedAt, differing: [], earlier: [], versions: [] }
  const backup = { ...here, ...mergeUserTexts(here, added, gave), ...mergePeople(here, added, gave) }
  return {
    differing: gave.differing,
    backup: {
      ...backup,
      versions: withoutTwins([...here.versions, ...added.versions, ...gave.versions]),
      earlier: union('earlier', here.earlier, [...added.earlier, ...gave.earlier], takeOwn),
      aside: union('aside', here.aside, added.aside, takeOwn),
    },
  }
}

/** What the user wrote of themselves and of what they look for. */
function mergeUserTexts(here: Backup, added: Backup, gave: GivenWay) {
  const personas = union('personas', here.personas, added.personas, (own, other) =>
    takeNewer(own, other, { what: 'persona', name: own.title }, own.id, gave),
  )
  const me =
    here.me && added.me
      ? takeNewer(here.me, added.me, { what: 'me', name: '' }, 'me', gave)
      : (here.me ?? added.me)
  return { personas, ...(me && { me }), ...mergeGiving(here.giving, added.giving) }
}

/** What is kept of people, and between them and the user. */
function mergePeople(here: Backup, added: Backup, gave: GivenWay) {
  const names = new Map(
    [...added.contacts, ...here.contacts].map(({ person, name }) => [personId(person), name]),
  )
  const nameOf = ({ person }: Draft) => names.get(personId(person)) ?? person.handle
  return {
    guided: union('guided', here.guided, added.guided, mergeGuided),
    sessionNotes: union('sessionNotes', here.sessionNotes, added.sessionNotes, mergeSessions),
    contacts: union('contacts', here.contacts, added.contacts, (own, other) =>
      mergeContacts(own, other, gave),
    ),
    readings: union('readings', here.readings, added.readings, takeOwn),
    corrections: union('corrections', here.corrections, added.corrections, takeOwn),
    joins: union('joins', here.joins, added.joins, takeOwn),
    drafts: union('drafts', here.drafts, added.drafts, (own, other) =>
      mergeDrafts(own, other, nameOf(own), gave),
    ),
    touchpoints: union('touchpoints', here.touchpoints, added.touchpoints, takeOwn),
  }
}

const takeOwn = <T>(row: T) => row

function union<L extends BackupList>(
  list: L,
  here: readonly Backup[L][number][],
  added: readonly Backup[L][number][],
  both: (own: Backup[L][number], other: Backup[L][number]) => Backup[L][number],
): Backup[L][number][] {
  const key = rowKeys[list]
  const rows = new Map(here.map((row) => [key(row), row]))
  for (const row of added) {
    const own = rows.get(key(row))
    rows.set(key(row), own === undefined ? row : both(own, row))
  }
  return [...rows.values()]
}

/** Versions with a revision each: a second text under one revision takes the next that is free. */
function withoutTwins(versions: readonly Draft[]): readonly Draft[] {
  const kept = new Map<string, Draft>()
  for (const version of versions) {
    let { revision } = version
    const at = () => rowKeys.versions({ ...version, revision })
    const isOther = (one: Draft | undefined) =>
      one !== undefined && !same({ ...one, revision: 0 }, { ...version, revision: 0 })
    while (isOther(kept.get(at()))) revision++
    kept.set(at(), { ...version, revision })
  }
  return [...kept.values()]
}
