import type { Commitment, Observation } from './giving.ts'
import type { LanguageCode } from './language.ts'

/** What somebody asked me for, as far as an answer can say it. */
export interface GuidingRequest {
  readonly matter?: string
  readonly isClear: boolean
  readonly language?: LanguageCode
  /** Minutes of the talk that they ask for, where those are few. */
  readonly minutes?: number
  /** How many questions they announce. */
  readonly questions?: number
  /** Whether an answer in writing is all that they ask for. */
  readonly inWriting?: boolean
  /** Whether it asks for time, as a talk or a role does, and not for a thing. */
  readonly takesPlace?: boolean
  readonly isTalk?: boolean
  /** Whether it is written as a formal letter. */
  readonly isFormal?: boolean
  /** Whether the question stands in the request already. */
  readonly isAsked?: boolean
  /** What makes it more, or something else, than a talk. */
  readonly more?: 'mentorship' | 'job' | 'introduction' | 'visit' | 'look'
}

/** What is known of the guide's side when a message to somebody is written. */
export interface GuidingFacts {
  readonly commitment?: Commitment
  /** How many of my places are taken, and the day on which the first becomes free. */
  readonly taken: number
  readonly freeOn?: string
  /** What they asked for, as far as it can be said back to them. */
  readonly request?: GuidingRequest
  /** What somebody else asks me about, as a third person can be told of it: only where one request alone waits. */
  readonly askedAbout?: string
  /** What they want, in their words. */
  readonly goals?: string
  /** What I heard in the last session, as I would say it back. */
  readonly heard?: string
  /** What they wanted to try after the last session. */
  readonly toTry?: string
  readonly observation?: Observation
  /** What I promised to name them for, and to whom. */
  readonly advocacy?: { readonly what: string; readonly to?: string; readonly isAgreed: boolean }
  /** Who agreed that I name them to this person. */
  readonly agreedNames: readonly string[]
}
