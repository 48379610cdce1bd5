/** What a concept is of: a role that somebody can move into, something that can be learnt, a field of work. */
export type ConceptKind = 'role' | 'skill' | 'field'

/** One idea of working life among its neighbours. What it is called lies with the languages. */
export interface Concept<Id extends string = string> {
  readonly id: Id
  readonly kind: ConceptKind
  /** Wider ideas: whoever does this does those. */
  readonly broader: readonly string[]
  /** Neighbours: having done one says something of the other, but not that it was done. */
  readonly near: readonly string[]
  /** What it must not be taken for, however alike the words are. */
  readonly apart: readonly string[]
}

/** Ids, separated by commas. */
interface Written {
  readonly broader?: string
  readonly near?: string
  readonly apart?: string
}

/** Takes a written list apart at its commas. */
export const listOf = (written: string | undefined): readonly string[] =>
  (written ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** Makes the writer of one kind of concept: `role('nursing', { near: 'medicine', apart: 'agriculture' })`. */
export const conceptsOf =
  (kind: ConceptKind) =>
  <const Id extends string>(id: Id, written: Written = {}): Concept<Id> => ({
    id,
    kind,
    broader: listOf(written.broader),
    near: listOf(written.near),
    apart: listOf(written.apart),
  })
