import {
  type InferOutput,
  maxLength,
  nonEmpty,
  object,
  optional,
  picklist,
  pipe,
  readonly,
  string,
  trim,
  union,
} from 'valibot'
import { Line } from './entries.ts'

/** Letters of a request that are taken from a page. Longer letters are rare, and are pasted. Our judgement. */
export const LONGEST_REQUEST = 20_000

export const RequestOnPage = pipe(
  object({
    /** What the user selected, or what the other side wrote last in the conversation that is open. */
    from: picklist(['selection', 'conversation']),
    text: pipe(string(), trim(), nonEmpty(), maxLength(LONGEST_REQUEST)),
    /** Who wrote it, as the conversation names them. */
    name: optional(Line),
  }),
  readonly(),
)
/** A request that somebody sent, taken from the page where it stands on a click. */
export type RequestOnPage = InferOutput<typeof RequestOnPage>

/** Why none is taken: nothing is selected or open; several people or conversations; the last word is the user's own. */
export const unsureReasons = ['nothing', 'several', 'answered'] as const

export const UnsureRequest = pipe(object({ unsure: picklist(unsureReasons) }), readonly())
export type UnsureRequest = InferOutput<typeof UnsureRequest>

export const RequestAnswer = union([RequestOnPage, UnsureRequest])
/** What a page gives when it is asked for the request that stands on it. */
export type RequestAnswer = InferOutput<typeof RequestAnswer>
