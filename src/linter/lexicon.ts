import type { LanguageCode } from '../model/language.ts'
import type { HourLexicon } from './hour-lexicon.ts'
import type { NameLexicon } from './name-lexicon.ts'
import type { Denials, Signs } from './sign-lexicon.ts'
import type { GenderedForm, SwapLists } from './swap-lexicon.ts'

/** Single words of one language, which are asked for one word at a time and never looked for in the text. */
export interface WordLists {
  /** What may follow “about” and names no topic: your journey, everything. */
  readonly anyTopic: readonly string[]
  /** What everybody has: your career, your time. It shows nothing that was looked at. */
  readonly everybodysOwn: readonly string[]
  /** Praise that fits everybody's: your amazing career. */
  readonly emptyPraise: readonly string[]
  /** What may follow “you” and tells nothing of this reader: could, have, think. */
  readonly anybodyCould: readonly string[]
  /** What I do that does not say who I am: I read, I hope. The word behind any other “I” does. */
  readonly anybodyDoes: readonly string[]
  /** What every writer has: my question, my career. */
  readonly anybodysMine: readonly string[]
  /** Words that stand between “I” and what I do: also, currently. */
  readonly between: readonly string[]
}
export type WordList = keyof WordLists

/** What the linter recognises in one language. */
export interface LintLexicon {
  readonly code: LanguageCode
  /** What is recognised in the other languages: a sentence in their letters is looked at in them. */
  readonly beside?: readonly LintLexicon[]
  /** Words that begin with an apostrophe, which opens no quotation: 'em. */
  readonly elisions: readonly string[]
  readonly names: NameLexicon
  readonly hours: HourLexicon
  readonly signs: Signs
  readonly lists: WordLists
  readonly denied: Denials
  readonly swaps: SwapLists
  readonly genderedForms: readonly GenderedForm[]
  /** Subjects after which a masculine form is a feminine one in the third person: היא תוכל. */
  readonly thirdPersons: readonly string[]
  /** Endings after a slash, dot or bracket that offer a second gender: מנהל/ת. */
  readonly slashEndings: readonly string[]
  /** What to write for a form with a slash, by its letters before the slash. */
  readonly slashSwaps: Readonly<Record<string, string>>
  /** The days of the week, Monday first, each as a phrase. */
  readonly weekdays: readonly string[]
  readonly minuteWords: readonly string[]
  readonly numberWords: Readonly<Record<string, number>>
  /** The words of a template for the reader's name: [Name]. */
  readonly nameWords: readonly string[]
  /** Short forms of names, one group a line: Liz, Elizabeth. */
  readonly nicknames: readonly (readonly string[])[]
  /** Ranks that cannot be mistaken for one another, each with all its words in any language. */
  readonly ranks: readonly (readonly string[])[]
  readonly fixes: {
    /** A request that may stand in place of one for mentorship, in the middle of a sentence. */
    readonly boundedAsk: string
    readonly afterTalkVerb: string
    readonly afterTalkNoun: string
    readonly shortTime: string
  }
}
