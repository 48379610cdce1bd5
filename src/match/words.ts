import type { LanguageCode } from '../model/language.ts'

/** What a match must recognise in a language; phrases in the grammar of `text/phrases.ts`. */
export interface MatchWords {
  /** What follows has not been done: looking for, aspiring, student of. */
  readonly notDone: readonly string[]
  /** What follows directly is denied. */
  readonly negations: readonly string[]
  /** The sentence speaks of open positions. */
  readonly hiring: readonly string[]
  /** Signs that somebody helps others grow. */
  readonly helping: readonly string[]
  /** Help that was received, or that is looked for. */
  readonly helped: readonly string[]
  /** Led or hired people who were beginning: a weaker sign. */
  readonly leading: readonly string[]
  /** Offers their help to strangers. */
  readonly offering: readonly string[]
  /** What a vague wish says, by what it lacks. */
  readonly vague: {
    readonly mentor: readonly string[]
    readonly direction: readonly string[]
    readonly skill: readonly string[]
  }
  /** Words that carry no meaning of their own in a persona line. Folded. */
  readonly small: readonly string[]
  /** Before the role that somebody leaves. */
  readonly from: readonly string[]
  /** Endings of company names that say only their legal form. Folded. */
  readonly legalForms: readonly string[]
}

/** A profile may be written in any language: a match is given the words of all full ones. */
export type MatchWordsByLanguage = Readonly<Record<LanguageCode, MatchWords>>
