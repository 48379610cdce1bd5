import type { TypedLexicon } from './typed-lexicon.ts'

/** What is needed of a language to read a profile's text that was copied or saved, beside the words of its pages. */
export interface TextLexicon {
  /** BCP 47 code. */
  readonly code: string
  /** Headings of saved files that pages do not have: the block with addresses, the summary, the first skills. Folded. */
  readonly contact: readonly string[]
  readonly summary: readonly string[]
  readonly topSkills: readonly string[]
  /** Headings of what is not read, and of what speaks of others: “More profiles for you”. Folded. */
  readonly others: readonly string[]
  /** The link behind the place of a person. Folded. */
  readonly contactInfo: readonly string[]
  /** Buttons and labels that are nobody's words: “Message”, “… see more”. Folded. */
  readonly labels: readonly string[]
  /** How lines begin that only lead elsewhere or count: “Show all”, “Endorsed by”. Folded. */
  readonly leads: readonly string[]
  /** Kinds of employment: “Full-time”. Folded. */
  readonly employment: readonly string[]
  /** What companies are by law, behind their names, without full stops: “Ltd”. */
  readonly legalForms: readonly string[]
  /** Where work is done: “Remote”. Folded. */
  readonly modes: readonly string[]
  /** How the words for years and months begin; `counted` are words that carry their number: two years is one word in Hebrew. Folded. */
  readonly years: readonly string[]
  readonly months: readonly string[]
  readonly counted: Readonly<Record<string, number>>
  /** How languages and countries are written where the browser's name is another: “Farsi”, “UK”. Folded. */
  readonly otherLanguages: readonly string[]
  readonly otherCountries: readonly string[]
  readonly typed: TypedLexicon
}
