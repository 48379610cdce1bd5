import type { Connection } from '../model/connection.ts'
import type { LineId } from '../model/persona.ts'

/** What a title answers: the goal, something to learn, or a neighbour of the goal. */
export type Answers = 'goal' | 'need' | 'near-goal' | 'words'

/** A role, or a talk, that answers something of the persona, in its own words. */
export interface RoleReason {
  readonly kind: 'role'
  readonly quote: string
  readonly answers: Answers
  readonly line?: LineId
  /** They are at its beginning: there are fewer steps to learn from. */
  readonly junior?: true
}

/** Why to ask somebody first. Each is a fact of a file, of About me or of a profile that was read, and can be said aloud. */
export type Reason =
  | RoleReason
  | { readonly kind: 'own-organisation'; readonly company: string }
  /** They work where the user worked; `together`: they connected in the years that the user wrote beside it. */
  | { readonly kind: 'former-employer'; readonly company: string; readonly together: boolean }
  /** They connected in the user's years at an employer, and work elsewhere: the file cannot tell more. */
  | { readonly kind: 'perhaps-colleague'; readonly company: string }
  /** `years`: when they were there, in the words of the list. */
  | { readonly kind: 'school'; readonly school: string; readonly years?: string }
  /** They spoke at an event whose programme the user brought. `about`: what the talk answers. */
  | {
      readonly kind: 'spoke'
      readonly event: string
      readonly day?: string
      /** The event is still to come. */
      readonly isToCome?: true
      readonly talk?: string
      readonly about?: RoleReason
    }
  | { readonly kind: 'new-role'; readonly before: NonNullable<Connection['before']> }
  | { readonly kind: 'exchange'; readonly day: string; readonly answered: boolean }
  | { readonly kind: 'connected-long'; readonly since: string }
export type ReasonKind = Reason['kind']

/** The ties, the surest first; a row of the file that only might be one stands behind. */
const ties: Readonly<Partial<Record<ReasonKind, number>>> = {
  school: 2,
  'former-employer': 2,
  'own-organisation': 2,
  'perhaps-colleague': 1,
  spoke: 1,
}
const answers: Readonly<Record<Answers, number>> = { goal: 4, need: 3, words: 2, 'near-goal': 1 }

/** A talk on the goal shows that somebody speaks of it, not that they do it. */
const talks: Readonly<Record<Answers, number>> = { goal: 2, need: 3, words: 2, 'near-goal': 1 }

/** How sure the surest tie is, 0 for none. */
export const tieOf = (reasons: readonly Reason[]): number =>
  Math.max(0, ...reasons.map(({ kind }) => ties[kind] ?? 0))

/** How near the role is, or what they spoke about; 0 for what answers nothing. */
export const roleOf = (reasons: readonly Reason[]): number => Math.max(0, ...reasons.map(nearness))

function nearness(reason: Reason): number {
  if (reason.kind === 'role') return answers[reason.junior ? 'words' : reason.answers]
  return reason.kind === 'spoke' && reason.about ? talks[reason.about.answers] : 0
}

/** Whether somebody is among those with a reason: having been connected for long is none by itself. */
export const isReasoned = (reasons: readonly Reason[]): boolean =>
  reasons.some(
    (reason) => reason.kind !== 'connected-long' && (reason.kind !== 'exchange' || reason.answered),
  )
