import { safeParse } from 'valibot'
import { Correction } from '../model/known.ts'
import { LONGEST } from '../model/longest.ts'
import {
  type Evidence,
  fields,
  isListField,
  type ListField,
  noEntries,
  type Profile,
  profileFields,
  type Reading,
} from '../model/reading.ts'
import { cutAtWord } from '../text/visible.ts'
import { identityOf } from './identity.ts'
import { joinEntries } from './join-entries.ts'

type Entry = Evidence & { readonly value: unknown }

/** The user's word stands: null says that it is not true, anything else takes the place of what was read. */
export function applyCorrections(
  read: Readonly<Record<string, unknown>>,
  corrections: readonly Correction[],
  readings: readonly Reading[],
): Profile {
  let profile = read
  for (const correction of [...corrections].sort((one, other) => one.at.localeCompare(other.at))) {
    const fit = safeParse(Correction, correction)
    if (fit.success) profile = { ...profile, ...makeEvidence(fit.output, readings) }
  }
  return keepFitting(profile)
}

/** Field by field: one that does not fit its schema is missing, and takes nothing else with it. */
const keepFitting = (profile: Readonly<Record<string, unknown>>): Profile => ({
  ...noEntries,
  ...Object.fromEntries(
    fields.flatMap((field) => {
      const value = profile[field]
      const checked = safeParse(
        profileFields[field],
        Array.isArray(value) ? value.slice(0, LONGEST.list) : value,
      )
      return checked.success && checked.output !== undefined ? [[field, checked.output]] : []
    }),
  ),
})

function makeEvidence(
  { field, value, at }: Correction,
  readings: readonly Reading[],
): Readonly<Record<string, unknown>> {
  const entry = (one: unknown): Entry => ({
    value: one,
    quote: cutAtWord(quoteOf(one), LONGEST.text),
    section: 'by-hand',
    foundBy: 'by-hand',
    at,
  })
  if (!isListField(field)) return { [field]: value === null ? undefined : entry(value) }
  const read = joinEntries(readings, field)
  const same = (one: unknown) => read.find((other) => inOrder(other.value) === inOrder(one))
  // What the user left as it was keeps its source.
  const own = Array.isArray(value) ? value.map((one: unknown) => same(one) ?? entry(one)) : []
  return { [field]: [...findAppearedSince(field, at, readings, own), ...own] }
}

/** A value written out, its parts in one order: two are the same however they were made. */
const inOrder = (value: unknown): string =>
  JSON.stringify(
    typeof value === 'object' && value !== null
      ? Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
      : value,
  )

const quoteOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.values(value)
        .filter((part) => typeof part === 'string')
        .join(' · ')
    : String(value)

/** Entries that stood on no page when the user corrected a list, and appeared later: the correction says nothing of them. */
function findAppearedSince(
  field: ListField,
  at: string,
  readings: readonly Reading[],
  own: readonly Entry[],
): readonly Entry[] {
  const before = joinEntries(
    readings.filter(({ takenAt }) => takenAt <= at),
    field,
  )
  const seen = new Set([...before, ...own].map(({ value }) => identityOf(field, value)))
  const later = joinEntries(
    readings.filter(({ takenAt }) => takenAt > at),
    field,
  )
  return later.filter(({ value }) => !seen.has(identityOf(field, value)))
}
