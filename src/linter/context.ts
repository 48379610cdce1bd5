import type { Contact } from '../model/contact.ts'
import type { ChannelId, KindId } from '../model/draft.ts'
import type { GuidingFacts } from '../model/guiding-facts.ts'
import type { Known } from '../model/known.ts'
import type { LanguageCode } from '../model/language.ts'
import type { Me } from '../model/me.ts'
import type { Persona } from '../model/persona.ts'
import type { Settings } from '../model/settings.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import type { LintLexicon } from './lexicon.ts'

/** A text from anywhere, to be judged as a message. */
export interface Message {
  readonly text: string
  readonly subject?: string
  readonly kind: KindId
  readonly channel: ChannelId
  readonly language: LanguageCode
}

/** What is known beside the text. A rule whose context is missing stays silent. */
export interface LintContext {
  readonly lexicon: LintLexicon
  readonly now: string
  readonly settings?: Settings
  readonly known?: Known
  readonly persona?: Persona
  readonly me?: Me
  readonly contact?: Contact
  readonly touchpoints?: readonly Touchpoint[]
  /** What is known of the guide's side. */
  readonly guiding?: GuidingFacts | undefined
  /** Texts that were sent to other people. */
  readonly sent?: readonly string[]
  /** IANA name of the user's time zone. */
  readonly myZone?: string | undefined
}
