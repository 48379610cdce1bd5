import type { Contact } from '../model/contact.ts'
import type { ChosenWish } from '../model/draft.ts'
import type { GuidingFacts } from '../model/guiding-facts.ts'
import type { Fact, Hook } from '../model/hook.ts'
import type { Known } from '../model/known.ts'
import type { LanguageCode } from '../model/language.ts'
import type { Me } from '../model/me.ts'
import type { Persona } from '../model/persona.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import type { HookLexicons } from './hooks/hook-lexicon.ts'
import type { Ties } from './hooks/ties.ts'
import type { Filling } from './phrase.ts'
import type { PhraseLexicon } from './phrases/phrase-lexicon.ts'
import type { Says } from './says.ts'
import { makePlain } from './topic.ts'

/** Everything that a draft's words can come from. */
export interface Sources {
  readonly known?: Known | undefined
  readonly contact?: Contact | undefined
  readonly persona: Persona
  readonly me: Me
  readonly hook?: Hook | undefined
  /** The wish that the user chose to ask about. */
  readonly wish?: ChosenWish | undefined
  /** What joins the two beside the hook. */
  readonly ties?: Ties | undefined
  /** Who is asked for an introduction, as the user calls them. */
  readonly introducer?: string | undefined
  /** Who is pointed to in a no. */
  readonly pointer?: string | undefined
  readonly guiding?: GuidingFacts | undefined
  readonly touchpoints: readonly Touchpoint[]
  readonly language: LanguageCode
  readonly says: Says
  readonly phrases: PhraseLexicon
  readonly hookLexicons: HookLexicons
  readonly seed: number
  readonly now: string
  /** IANA name of the user's time zone. */
  readonly myZone?: string | undefined
}

/** A line of the user's that is longer than this stands better on its own than within a sentence. Our judgement. */
const LONGEST_LINE = 120

/** A text as a word of a sentence, without marks before it and at its end; undefined where it has no letters. */
export function wordIn(text: string | undefined, uses: readonly Fact[]): Filling | undefined {
  const bare = makePlain(text ?? '').replace(/^[\s.,;:!?–—-]+|[\s.,;:!–—-]+$/gu, '')
  return /\p{L}/u.test(bare) ? { text: bare, uses } : undefined
}

/** The same for a line of the user's, where it is short enough to stand within a sentence. */
export const lineIn = (text: string | undefined, uses: readonly Fact[]): Filling | undefined =>
  text !== undefined && text.length <= LONGEST_LINE ? wordIn(text, uses) : undefined
