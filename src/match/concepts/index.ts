import type { LanguageCode } from '../../model/language.ts'
import { type PhraseBook, phraseBook } from '../../text/phrase-book.ts'
import { type Word, wordsOf } from '../../text/words.ts'
import { businessRoles } from './business-roles.ts'
import { computing } from './computing.ts'
import type { Concept } from './concept.ts'
import { craftAndCare } from './craft-and-care.ts'
import { workFields } from './fields.ts'
import { growing } from './growing.ts'
import { makingAndServing } from './making-and-serving.ts'
import { marketWork } from './market-work.ts'
import { money } from './money.ts'
import { peopleWork } from './people-work.ts'
import { professions } from './professions.ts'
import { skills } from './skills.ts'
import { technologies } from './technologies.ts'
import { technologyRoles } from './technology-roles.ts'

export type { Concept } from './concept.ts'

/** The whole vocabulary. */
export const concepts: readonly Concept[] = [
  ...technologyRoles,
  ...businessRoles,
  ...professions,
  ...skills,
  ...technologies,
  ...workFields,
  ...computing,
  ...peopleWork,
  ...marketWork,
  ...money,
  ...craftAndCare,
  ...makingAndServing,
  ...growing,
]

const byId: ReadonlyMap<string, Concept> = new Map(concepts.map((concept) => [concept.id, concept]))

/** A concept by its id. */
export const conceptOf = (id: string): Concept | undefined => byId.get(id)

/** What a concept is called in a language. */
export const conceptLabel = (id: string, language: LanguageCode): string | undefined =>
  byId.get(id)?.name[language]

/** A place in a text where a concept stands (UTF-16 code units). */
export interface ConceptHit {
  readonly concept: string
  readonly start: number
  readonly end: number
}

let book: PhraseBook<string> | undefined

/** One finder over all phrases of all languages, made at the first use: profiles mix languages. */
const wholeBook = () => {
  book ??= phraseBook(
    Object.fromEntries(concepts.map(({ id, phrases }) => [id, [...phrases.en, ...phrases.he]])) as Record<
      string,
      readonly string[]
    >,
  )
  return book
}

let names: ReadonlyMap<string, string> | undefined

/** The concept whose name is all that the words say: “Law” as a skill, but not “law” in a sentence. */
function named(words: readonly Word[]): ConceptHit | undefined {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || words.length > 4) return undefined
  const said = (some: readonly Word[]) => some.map(({ folded }) => folded).join(' ')
  names ??= new Map(
    concepts.flatMap(({ id, name, alone }) =>
      [...Object.values(name), ...alone].map((one) => [said(wordsOf(one)), id] as const),
    ),
  )
  const concept = names.get(said(words))
  return concept === undefined ? undefined : { concept, start: first.start, end: last.end }
}

/** The concepts that stand in words, in their order. A concept inside the words of a longer, unrelated one is not meant. */
export function conceptsInWords(words: readonly Word[]): readonly ConceptHit[] {
  const hits = wholeBook()
    .all(words)
    .map(({ list, start, end }) => ({ concept: list, start, end }))
  const whole = hits.length === 0 ? named(words) : undefined
  if (whole) return [whole]
  if (hits.length < 2) return hits
  return hits
    .filter((hit) => !hits.some((other) => swallows(other, hit)))
    .sort((one, other) => one.start - other.start || other.end - one.end)
}

const swallows = (longer: ConceptHit, hit: ConceptHit) =>
  longer.concept !== hit.concept &&
  longer.start <= hit.start &&
  longer.end >= hit.end &&
  longer.end - longer.start > hit.end - hit.start &&
  !covers(longer.concept, hit.concept)

/** The concepts that stand in a text. */
export const conceptsIn = (text: string): readonly ConceptHit[] => conceptsInWords(wordsOf(text))

/** Whether whoever does one concept does another: the same, or one of its wider ideas. */
export function covers(narrow: string, wide: string): boolean {
  return narrow === wide || (byId.get(narrow)?.broader ?? []).some((broader) => covers(broader, wide))
}

/** Whether two concepts are told apart on purpose: “Java” and “JavaScript”. */
export const areApart = (one: string, other: string): boolean =>
  (byId.get(one)?.apart ?? []).includes(other) || (byId.get(other)?.apart ?? []).includes(one)

/** Whether two concepts are neighbours: named so, or one is a wider idea of the other. */
export const areNear = (one: string, other: string): boolean =>
  (byId.get(one)?.near ?? []).includes(other) ||
  (byId.get(other)?.near ?? []).includes(one) ||
  covers(other, one)
