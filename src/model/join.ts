import { type InferOutput, object, picklist, pipe, readonly } from 'valibot'
import { PersonKey } from './person-key.ts'
import { Moment } from './time.ts'

export const Join = pipe(
  object({
    one: PersonKey,
    other: PersonKey,
    /** What the user said of the two: a refusal is remembered, so that nothing is asked twice. */
    verdict: picklist(['same', 'different']),
    at: Moment,
  }),
  readonly(),
)
/** What the user said of two pages: whether they are of one person. Nothing is moved by it, so it can be taken back. */
export type Join = InferOutput<typeof Join>
