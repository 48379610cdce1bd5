import type { LanguageCode } from '../model/language.ts'
import type { Level } from './levels.ts'

/** What a match must recognise in a language; phrases in the grammar of `text/phrases.ts`. */
export interface MatchLexicon {
  /** What follows has not been done: looking for, aspiring, student of. */
  readonly notDone: readonly string[]
  /** What follows directly is denied. */
  readonly negations: readonly string[]
  /** Looks like a denial and is none: not only. */
  readonly affirmed: readonly string[]
  /** What stands directly before has not been done yet: in the making. */
  readonly notYet: readonly string[]
  /** A role that follows closely is somebody else's: worked with, recruits, assistant to. */
  readonly besides: readonly string[]
  /** The sentence is an employer's: our mission. */
  readonly employer: readonly string[]
  /** Directly after a company's name: what it does or is. */
  readonly companyDoes: readonly string[]
  /** The sentence speaks of open positions. */
  readonly hiring: readonly string[]
  /** Signs that somebody helps others grow. */
  readonly helping: readonly string[]
  /** Help that is sold: a paid coach is told apart from somebody who helps. */
  readonly selling: readonly string[]
  /** Help that was received, or that is looked for. */
  readonly helped: readonly string[]
  /** Led or hired people who were beginning: a weaker sign. */
  readonly leading: readonly string[]
  /** Offers their help to strangers. */
  readonly offering: readonly string[]
  /** Words of a title that tell its level. */
  readonly levels: Readonly<Record<Level, readonly string[]>>
  /** What a vague wish says, by what it lacks. */
  readonly vague: {
    readonly mentor: readonly string[]
    readonly direction: readonly string[]
    readonly skill: readonly string[]
  }
  /** Words that carry no meaning of their own in a persona line. */
  readonly small: readonly string[]
  /** Common words, the commonest first: the rarer a word, the more it counts where it stands. */
  readonly common: readonly string[]
  /** Before the role that somebody has or leaves. */
  readonly from: readonly string[]
  /** Between goals of which one is meant: or. */
  readonly alternatives: readonly string[]
  /** Between goals of which one comes after the other: then, later. */
  readonly steps: readonly string[]
  /** What is only considered: maybe, not sure yet. */
  readonly doubts: readonly string[]
  /** In a wish: what follows is not wanted: without, instead of. */
  readonly without: readonly string[]
  /** Looks like it and says that something is missing: no idea how to. */
  readonly lacking: readonly string[]
  /** Where what is not wanted ends, and what is wanted begins: but, only. */
  readonly instead: readonly string[]
  /** Before what is had already, and is not enough: not just. */
  readonly notAlone: readonly string[]
  /** Behind what is had already and is good enough, at the end of its clause: is fine, I know. */
  readonly had: readonly string[]
  /** In a wish, directly before what something is done with: using. */
  readonly tools: readonly string[]
  /** Other people than whoever wishes, by what they are and not by what they do: women, expats. */
  readonly others: readonly string[]
  /** In a wish, directly before whoever shall do something: get, convince. */
  readonly causes: readonly string[]
  /** Directly behind them, before what they shall do: to. */
  readonly caused: readonly string[]
  /** Those who are called as what they do is, where they shall do something: sales, legal. */
  readonly departments: readonly string[]
  /** Before what is left behind, where a way on stands beside it: from. */
  readonly leaves: readonly string[]
  /** Before what somebody goes on to: to, into. */
  readonly towards: readonly string[]
  /** In a wish: what follows is only told of, and not wished for: when, because, who. */
  readonly asides: readonly string[]
  /** The same where it says of whom or what the wish speaks: who, that. */
  readonly relatives: readonly string[]
  /** A clause of a wish that begins so says how things are: we have, nobody. */
  readonly tells: readonly string[]
  /** The same where it stands behind what the clause is about: is, are. */
  readonly states: readonly string[]
  /** A clause that holds one of these wishes for something, however it begins: want, need to. */
  readonly wishes: readonly string[]
  /** In a wish, directly before a role: somebody else's, who is only spoken of: my, our. */
  readonly somebodys: readonly string[]
  /** In a wish, directly before what somebody wants to be: become a. */
  readonly becoming: readonly string[]
  /** Directly behind the trade of a firm, which is no wish for it: company. */
  readonly firms: readonly string[]
  /** The same, directly before it. */
  readonly firmsOf: readonly string[]
  /** Between two things that are wished for: and, or, plus. */
  readonly joins: readonly string[]
  /** What may stand between that and where it leads, and says nothing: an article. */
  readonly articles: readonly string[]
  /** Looks like help that is given and is none: self-taught. */
  readonly noHelp: readonly string[]
  /** Directly after a word that is an organisation's trade: company, school. */
  readonly organisations: readonly string[]
  /** Before the name or trade of an employer or school. */
  readonly employedBy: readonly string[]
  /** A clause that speaks of studies. */
  readonly studying: readonly string[]
  /** A clause that speaks of what somebody was. */
  readonly formerly: readonly string[]
  /** Endings of company names that say only their legal form. */
  readonly legalForms: readonly string[]
}

/** A profile may be written in any language: a match is given the words of those that were loaded, and of English. */
export type MatchLexicons = Readonly<Partial<Record<LanguageCode, MatchLexicon>> & { en: MatchLexicon }>
