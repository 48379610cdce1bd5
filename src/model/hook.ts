import {
  type InferOutput,
  literal,
  maxLength,
  nonEmpty,
  object,
  pipe,
  readonly,
  string,
  union,
} from 'valibot'
import type { LanguageCode } from './language.ts'
import { Evidence } from './reading.ts'

const Id = pipe(string(), nonEmpty(), maxLength(200))

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
  /** Shorter sentences of it, or whole thoughts of one, where the other is too long for a note: the longer first. */
  readonly shorterQuotes?: readonly string[]
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
  readonly called?: Readonly<Partial<Record<LanguageCode, string>>>
  /** The idea that it shares with what the user wants, in each language, where nothing of it can be quoted or named. */
  readonly shares?: Readonly<Partial<Record<LanguageCode, string>>>
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
