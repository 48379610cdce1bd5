import type { Binding, CountedWeek, NextStepKind, Why } from '../../model/next-step.ts'
import type { OpenPromise } from '../../model/promise.ts'
import type { Settings } from '../../model/settings.ts'
import type { Story } from '../story.ts'

/** What a promise's dates are counted by. */
export interface StepContext {
  readonly hasDraft: boolean
  readonly now: string
  readonly settings: Settings
  /** IANA name of their time zone, where it is known. */
  readonly zone?: string | undefined
  /** Their time zone as the place on their profile tells it: counted by where none is set, and said as a guess. */
  readonly guessed?: GuessedZone | undefined
  /** IANA name of mine. */
  readonly myZone: string
}

/** A time zone that was guessed, with the words of the place that it is guessed from. */
export interface GuessedZone {
  /** IANA name. */
  readonly zone: string
  readonly from: string
}

/** The same, with the week in which they work, else mine. */
export interface DatedBy extends StepContext {
  readonly week: CountedWeek
}

/** What is to be done about a promise now. */
export interface Step {
  readonly kind: NextStepKind
  readonly dueFrom?: string
  readonly dueBy?: string
  readonly ends?: string
  readonly binding?: Binding
  readonly why?: Why
}

/** An open promise without its name, which is its place in the registry. */
export type Opened = Omit<OpenPromise, 'promise' | 'until'>

/** One kind of promise: what opens and closes it, how it binds, whether it may wait, and what is due when. */
export interface PromiseKind {
  readonly binding: Binding
  /** Whether it can be put off; a meeting, thanks and an agenda cannot. */
  readonly mayWait: boolean
  /** Those that were opened and not closed yet, from what happened alone: no date is judged here. */
  readonly open: (story: Story) => readonly Opened[]
  /** What is to be done about one of them at a moment; undefined where its time is over. */
  readonly step: (promise: OpenPromise, by: DatedBy) => Step | undefined
}
