import type { ChannelId, KindId } from './draft.ts'
import type { PersonKey } from './person-key.ts'
import type { PromiseId } from './promise.ts'

export const nextStepKinds = [
  /** Did you send what you copied? */
  'confirm-sent',
  /** Write or finish the first message. */
  'write-first',
  /** Somebody introduced the two: write now. */
  'write-after-introduction',
  /** An introducer answered: thank them, until the two are introduced. */
  'thank-introducer',
  /** The invitation is pending: nothing can be sent. */
  'await-acceptance',
  /** 14 days without acceptance: let it rest, or another way. */
  'other-way',
  /** The invitation was accepted: the fuller message carries the ask. */
  'write-after-acceptance',
  /** A message was sent; an answer may still come. */
  'await-reply',
  /** One gentle nudge is fair. */
  'nudge',
  /** Nudged without an answer: let it rest. */
  'let-rest',
  /** They answered, or called a meeting off: find a time. */
  'schedule',
  /** Send the agenda, 24 hours before a meeting. */
  'agenda',
  /** A meeting is coming. */
  'meet',
  /** The meeting's time has passed: did you meet? */
  'confirm-met',
  /** Thank within 24 hours of meeting. */
  'thank',
  /** Tell what came of their advice. */
  'report-back',
  /** An introduction or material that was promised. */
  'keep-word',
  /** They said no: thanks for it, or ten minutes instead. */
  'answer-no',
  /** Not a match: thanks for the clarity. */
  'thank-for-clarity',
  /** The rhythm that both chose. */
  'keep-rhythm',
  /** A word of gratitude from time to time. */
  'gratitude',
  /** Advice that was not acted on yet. */
  'act-on-advice',
  /** Somebody asks to be guided: answer. */
  'answer-request',
  /** Their agenda is expected 24 hours before a session. */
  'await-agenda',
  /** It did not come: a gentle line. */
  'agenda-missing',
  /** My notes of a session. */
  'send-notes',
  /** Material that I promised. */
  'send-material',
  /** A name that I promised to pass on. */
  'pass-name',
  /** Ask whoever is to be named first. */
  'ask-agreement',
  /** Name somebody where it helps them. */
  'speak-up',
  /** Ask how it goes. */
  'check-in',
  /** The date that was agreed is near: a good close. */
  'end-guiding',
  /** Nothing to do: the relationship rests or is closed. */
  'none',
] as const
export type NextStepKind = (typeof nextStepKinds)[number]

/** How a step binds: `owed` was promised or is due by good manners, `planned` is meant to be done, `waiting` is their turn. */
export type Binding = 'owed' | 'planned' | 'waiting'

/** The week on which working days were counted. */
export interface CountedWeek {
  /** IANA name. */
  readonly zone: string
  /** ISO weekdays, Monday is 1. */
  readonly days: readonly number[]
  /** Whether it is theirs, else mine. */
  readonly isTheirs: boolean
  /** The place that their zone is guessed from; absent where the user set it. */
  readonly guessedFrom?: string
}

/** Why a step stands: what opened it, for a sentence in the language of the interface. */
export interface Why {
  /** The moment of what opened it. */
  readonly since?: string
  readonly channel?: ChannelId
  readonly message?: KindId
  /** The draft that was copied. */
  readonly draft?: string
  /** What was noted with it: the takeaway, the advice, what was promised. */
  readonly words?: string
  readonly months?: number
  /** Working days that were counted, and on whose week. */
  readonly workingDays?: number
  readonly week?: CountedWeek
  /** Who was asked is another person: an introducer. */
  readonly ofIntroducer?: boolean
  readonly putOffUntil?: string
  /** To whom somebody is named. */
  readonly to?: string
  /** Whose yes is missing. */
  readonly missing?: 'guided' | 'other'
}

/**
 * What to do about a person. `owed`: the user promised it or good manners ask for it; only these count in the badge
 * (from `dueFrom` on). `dueFrom`: the moment from which it can be done; `dueBy`: the moment by which it should be.
 */
export interface NextStep {
  readonly person: PersonKey
  readonly kind: NextStepKind
  readonly owed: boolean
  readonly binding: Binding
  readonly promise: PromiseId | null
  /** The id of the touchpoint that opened it, where one did. */
  readonly of?: string
  readonly dueFrom?: string
  readonly dueBy?: string
  /** When a meeting ends. */
  readonly ends?: string
  /** It is of the guide's side. */
  readonly isGuide?: true
  readonly why: Why
}
