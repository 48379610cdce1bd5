import type { ChannelId, Part } from '../../model/draft.ts'
import type { Said } from '../phrase.ts'
import type { Saying } from '../ways.ts'

/** A kind of message. What its parts say stands in `languages/<code>/says/kinds/`. */
export interface Kind {
  /** Its parts; they stand in the order of `partIds`. */
  readonly parts: readonly Part[]
  /** What is dropped first when it must fit. The ask is never among them. */
  readonly drop: readonly Exclude<Part, 'ask'>[]
  /** The channels that it can travel by. */
  readonly channels: readonly ChannelId[]
  /** Whom it is written to: the person of the reading, or somebody who could introduce them. */
  readonly addressee: 'person' | 'introducer'
  /** Which specific things it can begin with; its own opening says it where there are none. */
  readonly hooks: 'all' | 'posts' | 'none'
  /** How many questions of the bank it asks at first. */
  readonly questions: number
  /** Written as a whole by what it begins with: a request with its one question, or an answer to a post. */
  readonly composed?: 'ask' | 'answer'
  /** The lines below the ask are to be passed on as they are, so they are paragraphs and no list. */
  readonly passesOn?: true
  /** The lines below the ask, before the questions. */
  list?(saying: Saying): readonly Said[]
}

/** Every way from a guide: nobody offers themselves on a platform in it. */
export const fromGuide = ['message', 'email', 'inmail', 'chat'] as const satisfies readonly ChannelId[]

/** Every way to somebody who knows the writer already. */
export const betweenAcquainted = [
  'message',
  'inmail',
  'email',
  'chat',
  'platform-request',
] as const satisfies readonly ChannelId[]
