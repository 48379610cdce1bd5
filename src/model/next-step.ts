import type { PersonKey } from './person-key.ts'

export const nextStepKinds = [
  /** Did you send what you copied? */
  'confirm-sent',
  /** Write or finish the first message. */
  'write-first',
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
  /** They answered: find a time. */
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
  /** Nothing to do: the relationship rests or is closed. */
  'none',
] as const
export type NextStepKind = (typeof nextStepKinds)[number]

/**
 * What to do next about a person. `owed`: the user promised it or good manners ask for it; only these count in the badge
 * (from `dueFrom` on). `dueFrom`: the moment from which it can be done; `dueBy`: the moment by which it should be.
 */
export interface NextStep {
  readonly person: PersonKey
  readonly kind: NextStepKind
  readonly owed: boolean
  readonly dueFrom?: string
  readonly dueBy?: string
}
