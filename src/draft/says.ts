import type { HookKind, KindId, Part } from '../model/draft.ts'

/**
 * Ways to say one thing, each a whole sentence. `{words}` are filled in; a sentence whose words are not known is not used.
 * `short` serves the note, `full` everything else.
 */
export interface Phrasings {
  readonly short: readonly string[]
  readonly full: readonly string[]
}

/** Lists of whole sentences for one part, the most telling list first: the first with a sentence whose words are known is used. */
export type Lists = readonly (readonly string[])[]

/** What one kind of message says in its own way; every other part is said as the first ask says it. */
export type KindSays = Readonly<Record<'subject' | 'thanks', Lists>> & Partial<Readonly<Record<Part, Lists>>>

/** What a message is asked for, by what is known of the matter. The first kind whose words are known is used. */
export type Matter = 'move' | 'gap' | 'direction' | 'own-wording' | 'open'

/** How the writer presents themselves, by what is known. The first kind whose words are known is used. */
export type Presentation = 'role-and-direction' | 'role' | 'path' | 'direction' | 'goal'

/** How one language says everything that a draft says. A translator can read it from top to bottom. */
export interface Says {
  readonly greeting: { readonly named: Phrasings; readonly nameless: Phrasings }
  /** The specific thing that the first message opens with. */
  readonly opening: Readonly<Record<HookKind, Phrasings>>
  readonly presentation: Readonly<Record<Presentation, Phrasings>>
  /** Reverse mentoring opens with what the writer can teach; an exchange names it. */
  readonly offer: Phrasings
  readonly ask: Readonly<Record<Matter, Phrasings>>
  /** The question that invites an exchange between equals. */
  readonly exchange: Readonly<Record<Matter, Phrasings>>
  /** The request of a formal programme or platform: what the first session is for. */
  readonly session: Readonly<Record<Matter, Phrasings>>
  /** The same small request at a distance: always a video call. */
  readonly call: Readonly<Record<Matter, Phrasings>>
  /** Between the request and the list of questions, and before a single one. */
  readonly questionsFollow: readonly string[]
  readonly questionFollows: readonly string[]
  readonly ease: Phrasings
  /** Above the name, in a letter. */
  readonly closings: readonly string[]
  /** The thanks of a note. */
  readonly briefThanks: readonly string[]
  readonly kinds: Readonly<Record<KindId, KindSays>>
  /** Sentences that stand within others where they apply. */
  readonly asides: {
    /** Thanks that come more than a day after the talk. */
    readonly late: readonly string[]
    /** The talk was outside of their working day. */
    readonly outside: readonly string[]
  }
  /** A line of an agenda: what came of `{advice}`. */
  readonly adviceLine: readonly string[]
  /** What can be passed on by whoever introduces: who writes, and what for. */
  readonly forward: readonly string[]
  readonly questions: {
    readonly gap: readonly string[]
    readonly direction: readonly string[]
    readonly path: readonly string[]
    readonly any: readonly string[]
    /** Worth asking, but never chosen by itself. */
    readonly always: readonly string[]
  }
  /** A person's own short line as a sentence of this language: “Data engineer in Haifa” → “I'm a data engineer in Haifa”. */
  presents(line: string): string
  /** A sentence that follows the greeting in the same paragraph. */
  afterGreeting(sentence: string): string
  /** A line of the user's as it stands within a sentence. */
  within(line: string): string
  /** How days and hours are written: a BCP 47 tag (“en-GB”: the day before the month). */
  readonly locale: string
}
