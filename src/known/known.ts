import type { Change, Correction, Known } from '../model/known.ts'
import { LONGEST } from '../model/longest.ts'
import type { PersonKey } from '../model/person-key.ts'
import {
  type Absence,
  type Evidence,
  type Extent,
  type Field,
  fields,
  listFields,
  type Profile,
  type Reading,
  type ScalarField,
  scalarFields,
} from '../model/reading.ts'
import { applyCorrections } from './apply-corrections.ts'
import { identityOf } from './identity.ts'
import { joinEntries } from './join-entries.ts'

type Entry = Evidence & { readonly value: unknown }

/**
 * Everything known of a person. The newest value of a field stands first; a later look that did not load a field takes nothing
 * away; what the user corrected stands above all. `readings` are of one person, in any order.
 */
export function joinReadings(
  readings: readonly [Reading, ...Reading[]],
  corrections: readonly Correction[],
): Known {
  const oldestFirst = [...readings].sort((one, other) => one.takenAt.localeCompare(other.takenAt)) as [
    Reading,
    ...Reading[],
  ]
  const scalars = scalarFields.map((field) => [field, findNewest(oldestFirst, field)] as const)
  const lists = listFields.map((field) => [field, joinEntries(oldestFirst, field)] as const)
  const read = Object.fromEntries([...scalars.filter(([, value]) => value), ...lists])
  const profile = applyCorrections(read, corrections, oldestFirst)
  return {
    person: oldestFirst[0].person,
    profile,
    absent: findAbsences(oldestFirst, profile),
    extent: findExtents(oldestFirst, profile),
    changes: findChanges(oldestFirst),
    contested: scalarFields.filter((field) => isContested(oldestFirst, field, corrections)),
    takenAt: [...new Set(oldestFirst.map((reading) => reading.takenAt))],
    own: oldestFirst.some((reading) => reading.own),
  }
}

/** The newest look that told a field, or disputed it, decides; what the user wrote is beyond dispute. */
function isContested(
  oldestFirst: readonly Reading[],
  field: ScalarField,
  corrections: readonly Correction[],
): boolean {
  const last = oldestFirst.findLast((reading) => reading.profile[field] || reading.contested.includes(field))
  return (
    last?.contested.includes(field) === true && !corrections.some((correction) => correction.field === field)
  )
}

const findNewest = (oldestFirst: readonly Reading[], field: ScalarField): Entry | undefined =>
  oldestFirst.findLast((reading) => reading.profile[field])?.profile[field]

const isMissing = (profile: Profile, field: Field) =>
  field in profile ? Array.isArray(profile[field]) && profile[field].length === 0 : true

/** The most telling reason first: what can still be loaded is worth more than what is plainly not there. */
const telling: readonly Absence[] = ['not-on-page', 'not-loaded', 'hidden-by-site', 'unknown']

/** Why a value is missing: a page that was loaded and lacks it settles the matter. */
function findAbsences(readings: readonly Reading[], profile: Profile): Known['absent'] {
  const missing = fields.filter((field) => isMissing(profile, field))
  return Object.fromEntries(
    missing.map((field) => {
      const reasons = readings.flatMap((reading) => reading.absent[field] ?? [])
      return [field, telling.find((reason) => reasons.includes(reason)) ?? 'unknown']
    }),
  )
}

const sizeOf = ({ shown, of }: Extent) => (of === 'all' ? Number.POSITIVE_INFINITY : shown)

/** The widest view of each list. What the user corrects in it makes it no wider: a list that was partly seen stays so. */
function findExtents(readings: readonly Reading[], profile: Profile): Known['extent'] {
  return Object.fromEntries(
    listFields.flatMap((field) => {
      const count = profile[field].length
      if (count === 0) return []
      // Many looks can show more than is held of one person.
      if (joinEntries(readings, field).length > LONGEST.list)
        return [[field, { shown: count, of: 'more' } satisfies Extent]]
      const seen = readings.flatMap((reading) => reading.extent[field] ?? [])
      const widest = seen.reduce<Extent | undefined>(
        (best, one) => (!best || sizeOf(one) >= sizeOf(best) ? one : best),
        undefined,
      )
      const of = widest?.of ?? 'more'
      return [
        [field, { shown: count, of: typeof of === 'number' && of <= count ? 'all' : of } satisfies Extent],
      ]
    }),
  )
}

/** What a later look found to be different: another headline, a role that was not there before. */
function findChanges(oldestFirst: readonly Reading[]): readonly Change[] {
  return oldestFirst.flatMap((reading, at) => {
    // Two pages of one person say things differently: only a change on the same page is one.
    const before = oldestFirst.slice(0, at).filter(({ person }) => isSamePage(person, reading.person))
    return [...findChangedScalars(reading, before), ...findNewRoles(reading, before)]
  })
}

const isSamePage = (one: PersonKey, other: PersonKey) =>
  one.site === other.site && one.handle === other.handle

const findChangedScalars = (reading: Reading, before: readonly Reading[]): readonly Change[] =>
  (['headline', 'place'] as const).flatMap((field) => {
    const now = reading.profile[field]
    const then = before.findLast((one) => one.profile[field])?.profile[field]
    return now && then && now.value !== then.value ? [{ field, before: then, now }] : []
  })

/** A role is new only where an earlier look saw the whole list, or one that began later than any it saw. */
function findNewRoles(reading: Reading, before: readonly Reading[]): readonly Change[] {
  const seen = before.flatMap((one) => one.profile.positions)
  if (seen.length === 0) return []
  const known = new Set(seen.map((entry) => identityOf('positions', entry.value)))
  const latest =
    seen
      .map((entry) => entry.value.from ?? '')
      .sort()
      .at(-1) ?? ''
  const whole = before.some((one) => one.extent.positions?.of === 'all')
  return reading.profile.positions
    .filter(
      (entry) =>
        !known.has(identityOf('positions', entry.value)) && (whole || (entry.value.from ?? '') > latest),
    )
    .map((now) => ({ field: 'positions' as const, now }))
}
