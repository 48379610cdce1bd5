/** Phrases with what to say instead: '' leaves them out, null has nothing ready. */
export type Swaps = Readonly<Record<string, string | null>>

export interface SwapLists {
  /** Vague whatever follows: pick your brain. */
  readonly vague: Swaps
  readonly pressure: Swaps
  /** Words of meetings and slogans. */
  readonly jargon: Swaps
  readonly idioms: Swaps
  /** Words that assume the reader's gender in every form: sir, guys. */
  readonly genderedAddress: Swaps
}

/** One form for a man, for a woman, and one for everybody where there is one. */
export interface GenderedForm {
  readonly masculine: string
  readonly feminine: string
  readonly neutral: string | null
}
