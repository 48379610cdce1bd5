import {
  array,
  boolean,
  check,
  type InferOutput,
  integer,
  literal,
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
  union,
} from 'valibot'
import { LanguageCode } from './language.ts'
import { OWN } from './longest.ts'
import { kindsThat } from './message-kinds.ts'
import { PersonKey } from './person-key.ts'
import { Evidence } from './reading.ts'
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

export const Fact = union([
  pipe(object({ page: Evidence }), readonly()),
  pipe(object({ line: Id }), readonly()),
  pipe(object({ me: Id }), readonly()),
  pipe(object({ ownWords: literal(true) }), readonly()),
])
/** What a sentence stands on: words of the page, a line of the persona, a field of About me, the user's own words. */
export type Fact = InferOutput<typeof Fact>

export const hookKinds = [
  'post',
  'article',
  'talk',
  'project',
  'publication',
  'move',
  'own-way',
  'offer',
  'today',
  'volunteering',
  'shared-role',
  'shared-employer',
  'shared-school',
  'shared-place',
  'headline',
  'own',
] as const
export type HookKind = (typeof hookKinds)[number]

/** What joins a person with the persona: what the user wants to learn, where they are heading, where they come from, a place of both. */
export type HookLink = 'need' | 'aim' | 'origin' | 'shared'

/** What kind of text something is, so that a question about it can fit. */
export type TextKind = 'story' | 'advice' | 'claim' | 'list' | 'question'

/**
 * What sort of thing a text is about, so that a question about it can fit: something made and used, something done, something
 * that takes place, words that they say or that were said to them, several things that were counted, else any matter.
 */
export type MatterKind = 'made' | 'deed' | 'event' | 'told' | 'heard' | 'counted' | 'matter'

/** Which of the two works at the employer of both today: to say “we have both worked there” of somebody who does is wrong. */
export type StillThere = 'neither' | 'both' | 'user' | 'person'

/** What a page offers, as far as it says so itself. */
export interface Offered {
  readonly minutes?: number
  /** 1 is Monday, 7 is Sunday. */
  readonly weekdays?: readonly number[]
  readonly cost?: 'free' | 'paid'
}

/** A specific thing worth mentioning. `topic` is the thing in few words, in the source's language. */
export interface Hook {
  readonly id: string
  readonly kind: HookKind
  readonly fact: Fact
  readonly topic: string
  /** The title, or one sentence of it, in whole, where it can stand in quotation marks. */
  readonly quote?: string
  /** A shorter sentence of it, where the other is too long for a note. */
  readonly quoteInNote?: string
  /** The sentence says more of it than its name does. */
  readonly cites?: boolean
  /** What it is about, in one to six words that stand after “your post about”; absent where that is not certain. */
  readonly about?: string
  /** The language that `about` is in. */
  readonly aboutLanguage?: LanguageCode
  /** `about` is something of the person's own and says so: “your first rota”, “הגישור הראשון שלך”. */
  readonly yours?: boolean
  readonly matterKind?: MatterKind
  /** `about` are several: a sentence goes on with “them”. */
  readonly many?: boolean
  /** What it is about, in each language, where it has no name of its own: an everyday matter that it comes back to. */
  readonly called?: Readonly<Record<LanguageCode, string>>
  /** The idea that it shares with what the user wants, in each language, where nothing of it can be quoted or named. */
  readonly shares?: Readonly<Record<LanguageCode, string>>
  /** What kind of text it is; absent where that cannot be told. */
  readonly tells?: TextKind
  /** Of a list: how many things it has. */
  readonly count?: number
  /** What the page offers, where the hook is an offer. */
  readonly offered?: Offered
  /** Roles, places and events that a sentence can name: where somebody came from and went to, where they spoke. */
  readonly names?: Readonly<Partial<Record<'before' | 'after' | 'role' | 'company' | 'event', string>>>
  /** Of an employer of both: who works there still. */
  readonly still?: StillThere
  /** Absent where nothing joins it with the persona. */
  readonly link?: HookLink
  /** The line of the persona that `link` is about, where it is about one. */
  readonly line?: string
  /** When it was posted or happened, where known. */
  readonly at?: string
}

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
