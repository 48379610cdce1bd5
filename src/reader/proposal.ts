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

/** A value that a layout found, with the words and the section where it stands. */
export interface Found<T> {
  readonly value: T
  readonly quote: string
  readonly section: SectionId
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

/** What bears witness of a value, and how much it is believed: 3 is the profile's own marks, 1 a mere trace such as the title. */
export interface Witness {
  readonly id: LayoutId
  readonly trust: 1 | 2 | 3
  /** Its pages bear the name in their title alone, which can be older than the page: they must say otherwise whose they are. */
  readonly namedByTitle?: true
}

/** What one witness proposes, with the witness. */
export interface Proposed {
  readonly layout: Witness
  readonly proposal: Proposal
}

/** A text that was found, or undefined where it is empty. */
export const takeFound = <T>(value: T, quote: string, section: SectionId): Found<T> | undefined =>
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
