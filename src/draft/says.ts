import type { KindId, Part } from '../model/draft.ts'
import type { HookKind, StillThere } from '../model/hook.ts'
import type { GuideSays } from './guide-says.ts'

/** Lists of whole sentences for one part, the most telling list first: the first with a sentence whose words are known is used. */
export type Lists = readonly (readonly string[])[]

/**
 * A whole first message as it begins: the hook, who I am and what I want, one question that points back to the hook. The
 * matter is named once, then it is “it”. `{words}` are filled in; `[…]` is left out where a word in it is not known; a shape
 * whose other words are not all known is not used.
 */
export interface MessageShape {
  readonly opening: string
  readonly who: string
  readonly question: string
}

/** A whole note: who I am, why you, and one question that is answered by accepting. The user's own sentence takes the hook's place. */
export interface NoteShape {
  readonly who: string
  readonly hook?: string
  readonly ask: string
}

/** A whole answer below a post: what it says, then one question; the thought between them is the user's own. */
export interface AnswerShape {
  readonly opening: string
  readonly ask: string
}

/** Shapes, the most telling list first: the seed chooses among those of the first list that can be said. */
export type Tiers<Shape> = readonly (readonly Shape[])[]

/** Everything that begins with one kind of hook. A translator can read it from top to bottom. */
export interface HookSays {
  /** Of a letter: about the same matter as the letter. */
  readonly subjects: Lists
  readonly messages: Tiers<MessageShape>
  readonly notes: Tiers<NoteShape>
  /** Below the post itself, and as a message about it. */
  readonly answers?: Tiers<AnswerShape>
  readonly letters?: Tiers<AnswerShape>
}

/** What one kind of message says in its own way; what it does not say is said as the hook says it. */
export type KindSays = Partial<Readonly<Record<Part, Lists>>>

/** How small the request is, by the way the two would talk; each says the smaller yes and the way out, shortly. */
export interface Requests {
  readonly call: Lists
  /** A formal programme or platform: first what its page offers. */
  readonly session: Lists
  /** An exchange between equals. */
  readonly exchange: Lists
  /** At a distance: always a video call. */
  readonly video: Lists
}

/** How one language says everything that a draft says. A translator can read it from top to bottom. */
export interface Says {
  readonly greeting: {
    readonly named: readonly string[]
    /** Somebody who is addressed by title and family name. */
    readonly formal: readonly string[]
    /** Somebody whose letter was formal, or who is called by the whole name. */
    readonly courteous: readonly string[]
    readonly nameless: readonly string[]
  }
  readonly hooks: Readonly<Record<HookKind, HookSays>>
  readonly requests: Requests
  /** A sentence that somebody wrote of themselves, told to them, for behind “You wrote that”; undefined where it can only be quoted. */
  retell(sentence: string): string | undefined
  /** The employer of both, `{at}`, in half a sentence that “, and …” may follow: by who works there still. */
  readonly bothWorked: Readonly<Record<StillThere, string>>
  /** What I give in return, before the request. */
  readonly offer: readonly string[]
  /** What the user wants, where no line of theirs has words in this language: by the name of what was understood. */
  readonly labelled: { readonly want: string; readonly aim: string }
  /** The marks around a text that is passed on. */
  readonly quotes: readonly [opening: string, closing: string]
  /** What a professor is called before the family name. */
  readonly professor: string
  /** Between the request and the list of questions. */
  readonly questionsFollow: readonly string[]
  /** Above the name, in a letter. */
  readonly closings: readonly string[]
  readonly kinds: Readonly<Record<KindId, KindSays>>
  /** What only a guide says. */
  readonly guide: GuideSays
  /** Sentences that stand within others where they apply. */
  readonly asides: {
    /** Thanks that come more than a day after the talk. */
    readonly late: readonly string[]
    /** The talk was outside of their working day. */
    readonly outside: readonly string[]
  }
  /** A line of an agenda: what came of `{advice}`. */
  readonly adviceLine: readonly string[]
  /** Words that a note to oneself says of the other: it is not sent as it is. In the grammar of `text/phrases`. */
  readonly private: readonly string[]
  readonly questions: {
    readonly want: readonly string[]
    readonly aim: readonly string[]
    readonly any: readonly string[]
    /** Worth asking, but never chosen by itself. */
    readonly always: readonly string[]
  }
  /** What the user can give as a sentence of this language; it goes on after “In return”. */
  offers(line: string): string
  /** A sentence of a shape once its words stand in it; `isLong`: it has too many words, and is said as two. */
  polished(sentence: string, isLong: boolean): string
  /** The name of a school, an employer or a town as it stands behind a preposition: “at the University of Lagos”, “במכון”; '' for what is no place: “freelance”. */
  placed(name: string): string
  /** The same behind “from”. */
  cameFrom(name: string): string
  /** A role as one who has it is called: “a bus driver”, “head of learning”. */
  asOne(role: string): string
  /** The name of a matter in another language as this one writes it: “the stop list” → “״stop list״”; undefined where it cannot. */
  borrowed(about: string): string | undefined
  /** Several things as known ones: “four scenes” → “the four scenes”. */
  those(about: string): string
  /** What a matter is called once it was named. */
  readonly it: { readonly one: string; readonly many: string }
  /** How many, in words: “three”. */
  counted(count: number): string
  /** Days of the week, 1 is Monday: “Mondays and Thursdays”. */
  weekdays(days: readonly number[]): string
  /** What somebody becomes by a wish: “become a buyer” → “a buyer”; undefined where they become nothing. */
  becomes(aim: string): string | undefined
  /** Who writes without where: “I'm a senior carer at Oakmere House” → “I'm a senior carer”; undefined where that says too little. */
  shorter(who: string): string | undefined
  /** Who writes without an employer that was named before: “I'm a lift mechanic at Brackwell” → “I'm a lift mechanic”. */
  withoutPlace(who: string, place: string): string
  /** Words of the user or the page with the marks of the language: one kind of hyphen. Names and quotations stay as they are. */
  spelt(text: string): string
  /** A sentence that follows the greeting in the same paragraph. */
  afterGreeting(sentence: string): string
  /** A line of the user's as it stands within a sentence. */
  within(line: string): string
  /** How days and hours are written: a BCP 47 tag (“en-GB”: the day before the month). */
  readonly locale: string
}
