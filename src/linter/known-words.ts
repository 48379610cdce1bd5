import type { Known } from '../model/known.ts'
import { wordsOf } from '../text/words.ts'

const kept = new WeakMap<Known, ReadonlySet<string>>()

/** Every text that was read of a person. */
export function textsOf({ profile }: Known): readonly string[] {
  const { headline, place, about, positions, studies, skills, volunteering, posts } = profile
  return [
    ...[headline, place, about, ...skills].map((seen) => seen?.value),
    ...positions.flatMap(({ value }) => [value.title, value.company, value.place, value.description]),
    ...studies.flatMap(({ value }) => [value.school, value.degree]),
    ...volunteering.flatMap(({ value }) => [value.role, value.organisation, value.cause, value.description]),
    ...posts.map(({ value }) => value.text),
  ].filter((text) => text !== undefined)
}

/** The words of everything that was read of a person, folded. */
export function knownWords(known: Known): ReadonlySet<string> {
  const made =
    kept.get(known) ?? new Set(textsOf(known).flatMap((text) => wordsOf(text).map((word) => word.folded)))
  kept.set(known, made)
  return made
}
