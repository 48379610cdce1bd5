import type {
  Absence,
  Extent,
  Field,
  FieldValue,
  LayoutId,
  ListField,
  ScalarField,
  SectionId,
} from '../model/reading.ts'
import type { PageWords } from './page-words.ts'

/** A value that a layout found, with the words and the section where it stands. */
export interface Found<T> {
  readonly value: T
  readonly quote: string
  readonly section: SectionId
}

/** A page as every layout is given it. `words` begin with the page's own language. */
export interface Page {
  readonly document: Document
  /** The part of the page that speaks of the person: all of it, unless several people stand there. */
  readonly root: ParentNode
  readonly url: URL
  /** The slug in the address of a profile; '' on other sites. */
  readonly slug: string
  readonly words: readonly PageWords[]
}

/** What a layout sees on a page. */
export interface Proposal {
  readonly layout: LayoutId
  /** Slugs of the person whose page this is, as the page itself names them. */
  readonly owners: readonly string[]
  readonly own: boolean
  readonly scalars: { readonly [F in ScalarField]?: Found<FieldValue<F>> }
  readonly lists: { readonly [F in ListField]?: readonly Found<FieldValue<F>>[] }
  readonly absent: Partial<Readonly<Record<Field, Absence>>>
  readonly extent: Partial<Readonly<Record<ListField, Extent>>>
}

/** What one design proposes, with the design itself. */
export interface Proposed {
  readonly layout: Layout
  readonly proposal: Proposal
}

/** One design of a page. */
export interface Layout {
  readonly id: LayoutId
  /** How much its values are believed: 3 is the profile's own marks, 1 a mere trace such as the title. */
  readonly trust: 1 | 2 | 3
  /** What this design's marks show, or null where the page bears none of them. */
  propose(page: Page): Proposal | null
}

/** What all designs propose for a page, in their order. */
export const proposals = (designs: readonly Layout[], page: Page): readonly Proposed[] =>
  designs.flatMap((layout) => {
    const proposal = layout.propose(page)
    return proposal ? [{ layout, proposal }] : []
  })

/** A text that was found, or undefined where it is empty. */
export const found = <T>(value: T, quote: string, section: SectionId): Found<T> | undefined =>
  quote === '' ? undefined : { value, quote, section }

/** The same without its empty entries, as `exactOptionalPropertyTypes` wants it. */
export function present<T extends object>(entries: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: { [K in keyof T]?: Exclude<T[K], undefined> } = {}
  for (const key in entries) {
    const value = entries[key]
    if (value !== undefined && value !== '') kept[key] = value as Exclude<T[typeof key], undefined>
  }
  return kept
}
