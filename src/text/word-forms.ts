/** The small words that a language may write as letters joined to the next word. */
export type JoinedWord = 'and' | 'the' | 'in' | 'as' | 'to' | 'from' | 'that'

/** How the words of a language change, by what is joined to them and by what they end in. All folded. */
export interface WordForms {
  /** The letter of each small word that is joined to the next; empty for a language that joins none. */
  readonly joined: Readonly<Partial<Record<JoinedWord, string>>>
  /** Letters, one or several together, that join a noun and leave it one; '' is none. */
  readonly joinedToNoun: readonly string[]
  /** What nouns end in: number, gender, kind and what is theirs; '' is nothing. */
  readonly endings: readonly string[]
  /** Endings that stand only behind a stem with a certain last letter. */
  readonly endingsBehind: Readonly<Record<string, string>>
  /** The stems that a word can have. Two words are taken for forms of one where their stems meet. */
  readonly stemsOf: (word: FoldedWord) => readonly string[]
  /** The same with fewer endings taken off: number and doing, and not who does it or what it is called. */
  readonly closeStemsOf: (word: FoldedWord) => readonly string[]
  /** How a word in the plural ends that says who they are: “doctors”. */
  readonly people: RegExp
}

/** A word for comparing, itself and without its joined letters. */
export interface FoldedWord {
  readonly folded: string
  readonly forms: readonly string[]
}
