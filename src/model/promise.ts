import type { ChannelId, KindId } from './draft.ts'

/** The kinds of promises: each is one file in `follow-up/promises/`. */
export const promiseIds = [
  'thanks',
  'report',
  'word',
  'agenda',
  'meeting',
  'copy',
  'acceptance',
  'answer',
  'introduction',
  'fuller-message',
  'first-message',
  'time',
  'no',
  'clarity',
  'rhythm',
  'gratitude',
  'advice',
  // what a guide owes
  'request',
  'their-agenda',
  'session-notes',
  'material',
  'name',
  'advocacy',
  'check-in',
  'end-date',
] as const
export type PromiseId = (typeof promiseIds)[number]

/** What a guide can promise to somebody: each is kept, or let go, by itself. */
export const guidePromises = ['session-notes', 'material', 'name', 'advocacy', 'check-in'] as const
export type GuidePromise = (typeof guidePromises)[number]

/**
 * Something that is open between two people, whatever the time is: what opened it, and what its dates are counted from. It
 * stands until its own closing event.
 */
export interface OpenPromise {
  readonly promise: PromiseId
  /** The id of the touchpoint that opened it; none where nothing happened yet. */
  readonly by?: string
  /** When that happened. */
  readonly since?: string
  readonly channel?: ChannelId
  readonly message?: KindId
  /** The draft that was copied. */
  readonly draft?: string
  readonly words?: string
  /** Of advice with a report, of a rhythm. */
  readonly months?: number
  /** Of a meeting, and of what is due around it. */
  readonly when?: string
  readonly minutes?: number
  /** A day that was promised. */
  readonly day?: string
  /** A meeting of somebody whom I guide, or a promise to them. */
  readonly isGuide?: true
  /** Whom a promise to somebody leads to: the one they are named to. */
  readonly to?: string
  /** Whose yes is missing before somebody is named. */
  readonly missing?: 'guided' | 'other'
  /** Working days within which an answer was promised. */
  readonly workingDays?: number
  /** No message follows it any more: an answer is waited for, and then it rests. */
  readonly isLast?: boolean
  /** The day until which it was put off. */
  readonly until?: string
}
