import type { Contact } from '../model/contact.ts'
import type { Draft } from '../model/draft.ts'
import type { Earlier } from '../model/earlier.ts'
import type { Me } from '../model/me.ts'
import { personId } from '../model/person-key.ts'
import type { Persona } from '../model/persona.ts'
import type { Differing, GivenWay } from './differing.ts'
import { bothTexts } from './texts.ts'
import { same } from './three-way.ts'

/** Of two texts of a draft the later; the other is among its versions. `name`: whom it is for. */
export function mergeDrafts(own: Draft, other: Draft, name: string, gave: GivenWay): Draft {
  if (same(own, other)) return own
  const [stays, goes] = isBefore(own.changedAt, other.changedAt) ? [other, own] : [own, other]
  gave.versions.push(goes)
  gave.differing.push({ what: 'draft', name, stays: stays === own ? 'here' : 'file' })
  return { ...stays, revision: Math.max(own.revision, other.revision) + (stays === own ? 0 : 1) }
}

/** Of two personas, or two texts of About me, the newer, or the one here where no date tells; the other is an earlier one. */
export function takeNewer<T extends Persona | Me>(
  own: T,
  other: T,
  say: Omit<Differing, 'stays'>,
  id: string,
  gave: GivenWay,
): T {
  if (same(undated(own), undated(other))) return own
  const takesFile =
    own.changedAt !== undefined && other.changedAt !== undefined && isBefore(own.changedAt, other.changedAt)
  keepEarlier(say.what === 'me' ? 'me' : 'personas', id, takesFile ? own : other, gave)
  gave.differing.push({ ...say, stays: takesFile ? 'file' : 'here' })
  return takesFile ? other : own
}

/** One contact of two: the notes of both, the earlier beginning, and else what stands here; the other is an earlier one. */
export function mergeContacts(own: Contact, other: Contact, gave: GivenWay): Contact {
  const { name } = own
  const both = {
    ...other,
    ...own,
    since: isBefore(other.since, own.since) ? other.since : own.since,
    nameIn: { ...other.nameIn, ...own.nameIn },
    notes: bothTexts(own.notes, other.notes),
  }
  if (both.notes !== own.notes) gave.differing.push({ what: 'notes', name, stays: 'both' })
  if (same(plain({ ...other, ...own }), plain({ ...own, ...other }))) return both
  keepEarlier('contacts', personId(own.person), other, gave)
  gave.differing.push({ what: 'contact', name, stays: 'here' })
  return both
}

const keepEarlier = (of: Earlier['of'], id: string, row: unknown, { at, earlier }: GivenWay) =>
  earlier.push({ of, id, at, row })

const isBefore = (a: string, b: string) =>
  Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) < 0

const undated = <T extends Persona | Me>({ changedAt: _, ...row }: T) => row
/** A contact without what a merge keeps of both sides. */
const plain = ({ since: _, notes: __, nameIn: ___, ...rest }: Contact) => rest
