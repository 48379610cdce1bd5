import type { Known } from '../model/known.ts'
import { type Extent, type Field, type ListField, listFields, type SectionId } from '../model/reading.ts'

const isList = (field: Field): field is ListField => (listFields as readonly Field[]).includes(field)

/** Whether nothing of a field is left to be read: a list to its end, a value that is there, or a page that has no such section. */
export function isSettled(known: Known, field: Field): boolean {
  if (known.absent[field] === 'not-on-page') return true
  if (isList(field)) return known.profile[field].length > 0 && isWhole(known.extent[field])
  return known.profile[field] !== undefined
}

const isWhole = (extent: Extent | undefined): boolean =>
  extent !== undefined &&
  (extent.of === 'all' || (typeof extent.of === 'number' && extent.of <= extent.shown))

/** The section where a field stands. */
export const sectionOf: Readonly<Record<Field, SectionId>> = {
  name: 'top-card',
  headline: 'top-card',
  place: 'top-card',
  degree: 'top-card',
  mutuals: 'top-card',
  about: 'about',
  positions: 'experience',
  studies: 'education',
  skills: 'skills',
  volunteering: 'volunteering',
  posts: 'activity',
}

/** Missed where all fields were read to their end, else unknown with those that are still needed. */
export function missedOrUnknown(known: Known, wanted: readonly Field[]) {
  const needs = wanted.filter((field) => !isSettled(known, field))
  return needs.length === 0
    ? ({ outcome: 'missed', read: [...new Set(wanted.map((field) => sectionOf[field]))] } as const)
    : ({ outcome: 'unknown', needs } as const)
}
