import { type InferOutput, maxLength, object, pipe, readonly, string } from 'valibot'
import { OWN } from './longest.ts'
import { PersonKey } from './person-key.ts'

export const Note = pipe(
  object({ person: PersonKey, text: pipe(string(), maxLength(OWN.notes)) }),
  readonly(),
)
/** The user's own notes on a person. A row of its own: a letter typed here must not wake whoever looks at everybody. */
export type Note = InferOutput<typeof Note>
