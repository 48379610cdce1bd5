import {
  array,
  boolean,
  check,
  type InferOutput,
  integer,
  maxLength,
  minValue,
  nonEmpty,
  number,
  object,
  optional,
  picklist,
  pipe,
  readonly,
  string,
} from 'valibot'
import { Fact } from './hook.ts'
import { LanguageCode } from './language.ts'
import { OWN } from './longest.ts'
import { kindsThat } from './message-kinds.ts'
import { PersonKey } from './person-key.ts'
import { Moment } from './time.ts'

const Id = pipe(string(), nonEmpty(), maxLength(200))

const count = pipe(number(), integer(), minValue(0))

export const channelIds = [
  'note',
  'message',
  'inmail',
  'email',
  'chat',
  'platform-request',
  /** Below a post, in public. */
  'comment',
] as const
export const ChannelId = picklist(channelIds)
/** How a message travels. */
export type ChannelId = InferOutput<typeof ChannelId>

export const kindIds = [
  'first-ask',
  'after-acceptance',
  'thoughtful-answer',
  'introduction',
  'nudge',
  'lighter-offer',
  'reply-yes',
  'reply-no',
  'agenda',
  'thank-you',
  'report-back',
  'gratitude',
  'not-a-match',
  'graceful-close',
  // from a guide
  'accept-request',
  'smaller-offer',
  'kind-no',
  'ask-pointer',
  'agenda-reminder',
  'check-in',
  'feedback',
  'session-notes',
  'ask-to-name',
  'speak-up',
  'recommendation',
  'guiding-close',
  'guiding-mismatch',
  'less-time',
] as const
export const KindId = picklist(kindIds)
/** A kind of message. */
export type KindId = InferOutput<typeof KindId>

/** The kinds after which an answer may come, so that silence can earn a nudge. */
export const awaitingKinds: ReadonlySet<KindId> = new Set(kindsThat('awaits'))

/** The kinds that end a relationship when they are sent. */
export const closingKinds: ReadonlySet<KindId> = new Set(kindsThat('closes'))

export const partIds = [
  'subject',
  'greeting',
  'opening',
  'own-words',
  'who-and-why',
  'question',
  'ask',
  'ease',
  'thanks',
  'signature',
] as const
export const Part = picklist(partIds)
/** What a sentence is for. */
export type Part = InferOutput<typeof Part>

export const ChosenWish = pipe(
  object({ line: Id, clause: count, said: pipe(string(), maxLength(OWN.answer)) }),
  readonly(),
)
/**
 * Which of their wishes the user asks about: the line of the persona, which of its clauses (from 0), and how that was said when
 * it was chosen, so that another wish in its place is not taken for it.
 */
export type ChosenWish = InferOutput<typeof ChosenWish>

export const Segment = pipe(
  object({
    part: Part,
    text: pipe(string(), maxLength(OWN.message)),
    uses: pipe(array(Fact), readonly()),
    mine: boolean(),
  }),
  readonly(),
)
/** A sentence, what it is for, the facts it stands on. `mine`: the user touched it; it is never rewritten. */
export type Segment = InferOutput<typeof Segment>

const lengthOf = (segments: readonly Segment[]) => segments.reduce((sum, { text }) => sum + text.length, 0)

export const Draft = pipe(
  object({
    id: Id,
    person: PersonKey,
    kind: KindId,
    channel: ChannelId,
    language: LanguageCode,
    hook: optional(Id),
    /** Absent where the nearest to the hook is asked about. */
    wish: optional(ChosenWish),
    /** Who is asked for an introduction, as the user calls them. */
    introducer: optional(pipe(string(), maxLength(OWN.name))),
    questions: pipe(array(pipe(string(), maxLength(OWN.line))), readonly()),
    seed: count,
    subject: optional(Segment),
    segments: pipe(array(Segment), maxLength(60), readonly()),
    revision: count,
    changedAt: Moment,
    copiedAt: optional(Moment),
  }),
  check(({ segments }) => lengthOf(segments) <= OWN.message, 'The message as a whole is too long'),
  readonly(),
)
/**
 * A message in the making. `seed` fixes the phrasing for the life of this draft (the count of drafts so far),
 * so nothing changes under the user's hands overnight.
 */
export type Draft = InferOutput<typeof Draft>
