import type { MatterKind } from '../../model/hook.ts'

/** A word of a sentence, with the marks between it and the word before. */
export interface Token {
  readonly text: string
  /** In small letters. */
  readonly lower: string
  readonly marks: string
  /** The sentence that it stands in, counted from the first. */
  readonly sentence: number
}

/** Words of a text that could name what it is about, as they stand behind “about”. */
export interface Naming {
  readonly said: string
  /** The sentence that they stand in. */
  readonly sentence: number
  /** The words that say what it is, for finding it again. */
  readonly keys: readonly string[]
  /** How certain it is that these are a name of something, and how telling: 1 to 3. */
  readonly strength: number
  /** A colon leads up to it. */
  readonly isAnnounced?: boolean
  /** Too wide a word to name anything, unless the text comes back to it. */
  readonly isWide?: boolean
  readonly yours?: boolean
  /** What sort of thing it is. */
  readonly kind: MatterKind
  /** It is several: “them”. */
  readonly isMany?: boolean
}

/** Words that stand in quotation marks, with what the language calls them: the question “When did it not fit?”. */
export type NameTold = (told: string) => string

/** Whether words before a quotation say that the writer says it: “I now ask”. */
export type IsOwnSaying = (before: readonly string[]) => boolean

/** Finds everything that could name what a text is about. Gives only what is certain to be a whole phrase. */
export type FindNamings = (tokens: readonly Token[]) => readonly Naming[]
