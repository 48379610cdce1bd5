import { safeParse } from 'valibot'
import type { Correction } from '../model/known.ts'
import {
  type Evidence,
  isListField,
  type ListField,
  noEntries,
  Profile,
  type Reading,
} from '../model/reading.ts'
import { identityOf } from './identity.ts'
import { together } from './together.ts'

type Entry = Evidence & { readonly value: unknown }

/** The user's word stands: null says that it is not true, anything else takes the place of what was read. */
export function corrected(
  read: Readonly<Record<string, unknown>>,
  corrections: readonly Correction[],
  readings: readonly Reading[],
): Profile {
  let profile = read
  for (const correction of [...corrections].sort((one, other) => one.at.localeCompare(other.at))) {
    const next = { ...profile, ...asEvidence(correction, readings) }
    const checked = safeParse(Profile, withoutEmpty(next))
    if (checked.success) profile = withoutEmpty(next)
  }
  const checked = safeParse(Profile, profile)
  return checked.success ? checked.output : noEntries
}

const withoutEmpty = (profile: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== undefined))

function asEvidence(
  { field, value, at }: Correction,
  readings: readonly Reading[],
): Readonly<Record<string, unknown>> {
  const entry = (one: unknown): Entry => ({
    value: one,
    quote: quoteOf(one),
    section: 'by-hand',
    foundBy: 'by-hand',
    at,
  })
  if (!isListField(field)) return { [field]: value === null ? undefined : entry(value) }
  const read = together(readings, field)
  const same = (one: unknown) => read.find((other) => JSON.stringify(other.value) === JSON.stringify(one))
  // What the user left as it was keeps its source.
  const own = Array.isArray(value) ? value.map((one: unknown) => same(one) ?? entry(one)) : []
  return { [field]: [...appearedSince(field, at, readings, own), ...own] }
}

const quoteOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.values(value)
        .filter((part) => typeof part === 'string')
        .join(' · ')
    : String(value)

/** Entries that stood on no page when the user corrected a list, and appeared later: the correction says nothing of them. */
function appearedSince(
  field: ListField,
  at: string,
  readings: readonly Reading[],
  own: readonly Entry[],
): readonly Entry[] {
  const before = together(
    readings.filter(({ takenAt }) => takenAt <= at),
    field,
  )
  const seen = new Set([...before, ...own].map(({ value }) => identityOf(field, value)))
  const later = together(
    readings.filter(({ takenAt }) => takenAt > at),
    field,
  )
  return later.filter(({ value }) => !seen.has(identityOf(field, value)))
}
