import {
  type GenericSchema,
  type InferOutput,
  maxLength,
  object,
  picklist,
  pipe,
  readonly,
  string,
} from 'valibot'
import { LONGEST } from './longest.ts'
import { Moment } from './time.ts'

export const layoutIds = [
  'app-2026',
  'app-2022',
  'mobile',
  'details',
  'activity-page',
  'guest',
  'page-title',
  'structured-data',
  'microformats',
  'share-card',
  'plain-page',
  'pasted',
  'pdf',
  'export',
  'list',
  'by-hand',
] as const
export const LayoutId = picklist(layoutIds)
/** What found a value: a page layout, a way without a page (`pasted`, `pdf`, `export`, `list`), or the user (`by-hand`). */
export type LayoutId = InferOutput<typeof LayoutId>

export const sectionIds = [
  'top-card',
  'about',
  'experience',
  'education',
  'skills',
  'languages',
  'certificates',
  'volunteering',
  'publications',
  'projects',
  'featured',
  'recommendations',
  'services',
  'activity',
  'page-title',
  'page-data',
  'page-text',
  'export',
  'list',
  'by-hand',
] as const
export const SectionId = picklist(sectionIds)
/** The place where a value stands; its name is shown in the interface's language. `page-data` is what a page says of itself to machines. */
export type SectionId = InferOutput<typeof SectionId>

const evidence = {
  quote: pipe(string(), maxLength(LONGEST.text)),
  section: SectionId,
  foundBy: LayoutId,
  at: Moment,
}
export const Evidence = pipe(object(evidence), readonly())
/** The source's own words for a value, the section where they stand, the layout that found them, and when. */
export type Evidence = InferOutput<typeof Evidence>

/** A value that cannot exist without its evidence. */
export type Seen<T> = Evidence & { readonly value: T }
/** The schema of a value with its evidence. */
export const seen = <S extends GenericSchema>(value: S) => pipe(object({ ...evidence, value }), readonly())
