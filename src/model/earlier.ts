import {
  type InferOutput,
  maxLength,
  nonEmpty,
  object,
  picklist,
  pipe,
  readonly,
  string,
  unknown,
} from 'valibot'
import { Moment } from './time.ts'

export const earlierOf = ['contacts', 'personas', 'me'] as const

export const Earlier = pipe(
  object({
    of: picklist(earlierOf),
    /** The id of the persona, the `personId` of the contact, or `me`. */
    id: pipe(string(), nonEmpty(), maxLength(700)),
    /** When it gave way. */
    at: Moment,
    /** As it was; checked against the schema of its kind when it is taken back. */
    row: unknown(),
  }),
  readonly(),
)
/** What the user had written of themselves, a persona or a contact before a backup brought something newer. */
export type Earlier = InferOutput<typeof Earlier>
