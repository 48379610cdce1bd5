import type { Known } from '../model/known.ts'
import { type Extent, type Field, isListField, type SectionId } from '../model/reading.ts'

/** Whether nothing of a field is left to be read: a list to its end, a value that is there, or a page that has no such section. */
export function isSettled(known: Known, field: Field): boolean {
  if (known.absent[field] === 'not-on-page') return true
  if (isListField(field)) return known.profile[field].length > 0 && isWhole(known.extent[field])
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
  followers: 'top-card',
  recommendationsReceived: 'recommendations',
  recommendationsGiven: 'recommendations',
  lastActivity: 'activity',
  about: 'about',
  positions: 'experience',
  studies: 'education',
  skills: 'skills',
  languages: 'languages',
  certificates: 'certificates',
  volunteering: 'volunteering',
  publications: 'publications',
  projects: 'projects',
  featured: 'featured',
  offers: 'services',
  posts: 'activity',
  responses: 'activity',
}

/** Missed where all fields were read to their end, else unknown with those that are still needed. */
export function missedOrUnknown(known: Known, wanted: readonly Field[]) {
  const needs = wanted.filter((field) => !isSettled(known, field))
  return needs.length === 0
    ? ({ outcome: 'missed', read: [...new Set(wanted.map((field) => sectionOf[field]))] } as const)
    : ({ outcome: 'unknown', needs } as const)
}
