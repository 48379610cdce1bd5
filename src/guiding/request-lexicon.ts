/** Phrases in the grammar of `text/phrases.ts`. */
type Phrases = readonly string[]

/** How a request is read in one language, beside what the linter recognises. */
export interface RequestLexicon {
  /** Questions that are asked for, with their number in front where there is one: two questions, a question. */
  readonly questions: Phrases
  /** An answer in writing: by e-mail, two lines. */
  readonly inWriting: Phrases
  /** Asks to have something looked at: my CV, review my plan. */
  readonly look: Phrases
  /** Asks for work, in whichever sentence: I am looking for work, are you hiring. */
  readonly jobs: Phrases
  /** Asks to be made known to somebody: introduce me to. */
  readonly introductions: Phrases
  /** Asks to come and see: sit in, watch you, shadow you. */
  readonly visits: Phrases
  /** How much is asked for, beside minutes and questions: six months, three sessions, one page, one morning. */
  readonly spells: Phrases
  /** Lead to the matter, which begins behind them: a question about, your advice on. */
  readonly leads: Phrases
  /** Lead to it only in the sentence that asks: elsewhere much else is “about” something. */
  readonly leadsWhereAsked: Phrases
  /** Behind these a matter ends. Folded single words. */
  readonly ends: readonly string[]
  /** Whoever speaks or is spoken to: a matter with one of these cannot be said back. Folded single words. */
  readonly persons: readonly string[]
  /** Before a name at the end of a message: best wishes, thanks. */
  readonly closings: Phrases
  /** Before a writer's own name within a message: my name is. */
  readonly called: Phrases
  /** Says by how somebody is addressed, or by its close, that the letter is a formal one: Dear, Mr, yours faithfully. */
  readonly formal: Phrases
  /** More than anybody can be asked for at once: the whole file, all of it. */
  readonly unbounded: Phrases
  /** Says nothing as a matter, alone or with others like it: everything, that, the question. Folded single words. */
  readonly hollow: readonly string[]
  /** A number that stands as a word: two. Folded. */
  readonly numbers: Readonly<Record<string, number>>
  /** Spans of time that are said in words, with their minutes: a quarter of an hour. */
  readonly spans: Readonly<Record<string, number>>
  /** What a matter is when it is said back: my own path → your own path. Undefined where it cannot be. */
  saidBack(matter: string): string | undefined
}
