import type { LanguageCode } from '../../model/language.ts'

/** What a concept is of: a role that somebody can move into, something that can be learnt, a field of work. */
export type ConceptKind = 'role' | 'skill' | 'field'

/** One idea of working life, with what it is called. */
export interface Concept {
  readonly id: string
  readonly kind: ConceptKind
  /** The name that the user sees. */
  readonly name: Readonly<Record<LanguageCode, string>>
  /** Phrases in which it is recognised, in the grammar of `text/phrases.ts`. */
  readonly phrases: Readonly<Record<LanguageCode, readonly string[]>>
  /** Wider ideas: whoever does this does those. */
  readonly broader: readonly string[]
  /** Neighbours: having done one says something of the other, but not that it was done. */
  readonly near: readonly string[]
  /** Words that mean it only where nothing else is said: “Culture” as a skill. */
  readonly alone: readonly string[]
  /** What it must not be taken for, however alike the words are. */
  readonly apart: readonly string[]
}

interface Written {
  /** Separated by commas. */
  readonly en: string
  readonly he: string
  readonly broader?: string
  readonly near?: string
  readonly apart?: string
  readonly alone?: string
}

const list = (written: string | undefined): readonly string[] =>
  (written ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** Makes the writer of one kind of concept: `role('nursing', 'nursing', 'סיעוד', {en: 'nurse*', he: 'אח|אחות', apart: 'farming' })`. */
export const conceptsOf =
  (kind: ConceptKind) =>
  (id: string, en: string, he: string, written: Written): Concept => ({
    id,
    kind,
    name: { en, he },
    phrases: { en: list(written.en), he: list(written.he) },
    broader: list(written.broader),
    near: list(written.near),
    alone: list(written.alone),
    apart: list(written.apart),
  })
