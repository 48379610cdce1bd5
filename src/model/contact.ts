import { boolean, type InferOutput, maxLength, object, optional, pipe, readonly, string } from 'valibot'
import { ChannelId } from './draft.ts'
import { OWN } from './longest.ts'
import { Address } from './me.ts'
import { PersonKey } from './person-key.ts'
import { TextByLanguage } from './persona.ts'
import { Moment, Zone } from './time.ts'

const Line = pipe(string(), maxLength(600))

export const Contact = pipe(
  object({
    person: PersonKey,
    name: Line,
    headline: optional(Line),
    since: Moment,
    /** The id of the persona for which the person was kept. */
    persona: Line,
    address: optional(Address, 'neutral'),
    /** The name as the user writes it in a language: `{ he: 'נועה' }`. */
    nameIn: optional(TextByLanguage, {}),
    /** IANA name of their time zone, where the user gave it. */
    zone: optional(Zone),
    channel: optional(ChannelId),
    notes: optional(pipe(string(), maxLength(OWN.notes)), ''),
    /** The sample person never enters Today, badge or backup. */
    sample: optional(boolean(), false),
  }),
  readonly(),
)
/** Someone the user decided to keep. */
export type Contact = InferOutput<typeof Contact>
