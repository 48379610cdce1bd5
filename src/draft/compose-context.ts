import type { Contact } from '../model/contact.ts'
import type { ChannelId, ChosenWish, Draft, KindId } from '../model/draft.ts'
import type { GuidingFacts } from '../model/guiding-facts.ts'
import type { Hook } from '../model/hook.ts'
import type { Known } from '../model/known.ts'
import type { LanguageCode } from '../model/language.ts'
import type { Match } from '../model/match.ts'
import type { Me } from '../model/me.ts'
import type { PersonKey } from '../model/person-key.ts'
import type { Persona } from '../model/persona.ts'
import type { Settings } from '../model/settings.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import type { HookLexicons } from './hooks/hook-lexicon.ts'
import type { PhraseLexicon } from './phrases/phrase-lexicon.ts'
import type { Says } from './says.ts'

/** What the user chose. `previous`: the draft that is written anew; what the user touched in it stays. */
export interface Choice {
  readonly id: string
  readonly person: PersonKey
  readonly kind: KindId
  readonly channel: ChannelId
  readonly language: LanguageCode
  readonly hook?: Hook
  /** Which of the user's wishes is asked about; else the nearest to the hook. */
  readonly wish?: ChosenWish | undefined
  readonly questions?: readonly string[]
  /** Who is asked for an introduction, as the user calls them. */
  readonly introducer?: string | undefined
  readonly seed: number
  readonly previous?: Draft
}

/** What is known when a message is written. */
export interface ComposeContext {
  readonly known?: Known
  readonly match?: Match
  /** Every hook of the person, where they were looked for already. */
  readonly hooks?: readonly Hook[]
  readonly persona: Persona
  readonly me: Me
  readonly contact?: Contact
  readonly settings: Settings
  readonly touchpoints: readonly Touchpoint[]
  readonly says: Says
  readonly phrases: PhraseLexicon
  readonly hookLexicons: HookLexicons
  readonly now: string
  /** What is known of the guide's side. */
  readonly guiding?: GuidingFacts | undefined
  /** IANA name of the user's time zone. */
  readonly myZone?: string | undefined
}
