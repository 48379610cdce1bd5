import { type InferOutput, maxLength, nonEmpty, object, pipe, readonly, string } from 'valibot'
import { LONGEST } from './longest.ts'

export const PersonKey = pipe(
  object({
    site: pipe(string(), nonEmpty(), maxLength(253)),
    handle: pipe(string(), nonEmpty(), maxLength(LONGEST.handle)),
  }),
  readonly(),
)

/**
 * Whose page: `linkedin` only from https://*.linkedin.com; localhost is `sample`; any other site is its host.
 * People are never merged across sites without the user.
 */
export type PersonKey = InferOutput<typeof PersonKey>

/** One string for a person, for keys of maps and tables. */
export const personId = (person: PersonKey): string => `${person.site}/${person.handle}`
