import type { Backup, BackupList } from '../model/backup.ts'
import type { Contact } from '../model/contact.ts'
import type { Draft } from '../model/draft.ts'
import type { Earlier } from '../model/earlier.ts'
import type { Giving, Guided, SessionNotes } from '../model/giving.ts'
import type { Me } from '../model/me.ts'
import { personId } from '../model/person-key.ts'
import type { Persona } from '../model/persona.ts'
import { rowKeys } from './backup-keys.ts'
import { bothTexts } from './texts.ts'
import { same } from './three-way.ts'

/** Two texts of one thing that differ: the one that stays, and where the other is found afterwards. */
export interface Differing {
  readonly what: 'draft' | 'notes' | 'persona' | 'me' | 'contact'
  /** Whom or what it is about, as the user calls it; empty for About me. */
  readonly name: string
  /** Which of the two stays; `both`: they stand one below the other. The other is kept as an earlier one. */
  readonly stays: 'here' | 'file' | 'both'
}

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
  const differing: Differing[] = []
  const earlier: Earlier[] = []
  const gaveWay = (of: Earlier['of'], id: string, row: unknown) =>
    earlier.push({ of, id, at: added.exportedAt, row })
  const versions: Draft[] = []
  const names = new Map(
    [...added.contacts, ...here.contacts].map(({ person, name }) => [personId(person), name]),
  )

  const draft = (own: Draft, other: Draft): Draft => {
    if (same(own, other)) return own
    const [stays, goes] = isBefore(own.changedAt, other.changedAt) ? [other, own] : [own, other]
    versions.push(goes)
    const name = names.get(personId(own.person)) ?? own.person.handle
    differing.push({ what: 'draft', name, stays: stays === own ? 'here' : 'file' })
    return { ...stays, revision: Math.max(own.revision, other.revision) + (stays === own ? 0 : 1) }
  }
  const newer = <T extends Persona | Me>(own: T, other: T, say: Omit<Differing, 'stays'>, id: string): T => {
    if (same(undated(own), undated(other))) return own
    const takesFile =
      own.changedAt !== undefined && other.changedAt !== undefined && isBefore(own.changedAt, other.changedAt)
    gaveWay(say.what === 'me' ? 'me' : 'personas', id, takesFile ? own : other)
    differing.push({ ...say, stays: takesFile ? 'file' : 'here' })
    return takesFile ? other : own
  }
  const contact = (own: Contact, other: Contact): Contact => {
    const { name } = own
    const both = mergedContact(own, other)
    if (both.notes !== own.notes) differing.push({ what: 'notes', name, stays: 'both' })
    if (same(plain({ ...other, ...own }), plain({ ...own, ...other }))) return both
    gaveWay('contacts', personId(own.person), other)
    differing.push({ what: 'contact', name, stays: 'here' })
    return both
  }
  const own = <T>(row: T) => row
  const backup = {
    ...here,
    personas: union('personas', here.personas, added.personas, (a, b) =>
      newer(a, b, { what: 'persona', name: a.title }, a.id),
    ),
    ...mergedMe(here.me, added.me, (a, b) => newer(a, b, { what: 'me', name: '' }, 'me')),
    ...mergedGiving(here.giving, added.giving),
    guided: union('guided', here.guided, added.guided, mergedGuided),
    sessionNotes: union('sessionNotes', here.sessionNotes, added.sessionNotes, mergedSession),
    contacts: union('contacts', here.contacts, added.contacts, contact),
    readings: union('readings', here.readings, added.readings, own),
    corrections: union('corrections', here.corrections, added.corrections, own),
    joins: union('joins', here.joins, added.joins, own),
    drafts: union('drafts', here.drafts, added.drafts, draft),
    touchpoints: union('touchpoints', here.touchpoints, added.touchpoints, own),
  }
  return {
    differing,
    backup: {
      ...backup,
      versions: withoutTwins([...here.versions, ...added.versions, ...versions]),
      earlier: union('earlier', here.earlier, [...added.earlier, ...earlier], own),
      aside: union('aside', here.aside, added.aside, own),
    },
  }
}

/** Of two commitments the newer; the lessons of both. */
const mergedGiving = (here: Giving | undefined, added: Giving | undefined): { readonly giving?: Giving } => {
  const [one, other] = [here ?? added, added ?? here]
  if (!one || !other) return {}
  const [older, newer] = (one.changedAt ?? '') < (other.changedAt ?? '') ? [one, other] : [other, one]
  const lessons = [...new Map([...older.lessons, ...newer.lessons].map((each) => [each.id, each])).values()]
  return { giving: { ...older, ...newer, lessons } }
}

const mergedGuided = (here: Guided, added: Guided): Guided => ({
  ...here,
  goals: bothTexts(here.goals, added.goals),
  agreed: bothTexts(here.agreed, added.agreed),
})

const mergedSession = (here: SessionNotes, added: SessionNotes): SessionNotes => ({
  ...here,
  notes: bothTexts(here.notes, added.notes),
  heard: bothTexts(here.heard, added.heard),
  toTry: bothTexts(here.toTry, added.toTry),
  feedback: {
    situation: bothTexts(here.feedback.situation, added.feedback.situation),
    behaviour: bothTexts(here.feedback.behaviour, added.feedback.behaviour),
    impact: bothTexts(here.feedback.impact, added.feedback.impact),
    next: bothTexts(here.feedback.next, added.feedback.next),
  },
})

const mergedMe = (here: Me | undefined, added: Me | undefined, both: (own: Me, other: Me) => Me) => {
  const me = here && added ? both(here, added) : (here ?? added)
  return me ? { me } : {}
}

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

const isBefore = (a: string, b: string) =>
  Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) < 0

const undated = <T extends Persona | Me>({ changedAt: _, ...row }: T) => row
/** A contact without what a merge keeps of both sides. */
const plain = ({ since: _, notes: __, nameIn: ___, ...rest }: Contact) => rest

const mergedContact = (here: Contact, added: Contact): Contact => ({
  ...added,
  ...here,
  since: isBefore(added.since, here.since) ? added.since : here.since,
  nameIn: { ...added.nameIn, ...here.nameIn },
  notes: bothTexts(here.notes, added.notes),
})
