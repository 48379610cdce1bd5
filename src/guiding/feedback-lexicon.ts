/** Phrases in the grammar of `text/phrases.ts`. */
type Phrases = readonly string[]

/** How feedback is heard in one language. */
export interface FeedbackLexicon {
  /** Says of somebody what they are, in the place of what they did: you are lazy, your attitude. */
  readonly character: Phrases
  /** What looks like it and is not: you are right, you were late. */
  readonly characterApart: Phrases
  /** Says when or where: yesterday, in the review, when you. */
  readonly situation: Phrases
  /** What looks like it and names no one time: in every meeting. */
  readonly situationApart: Phrases
  /** Says what came of it, in so many words: as a result, which made. */
  readonly impact: Phrases
  /** Begin a new clause: and, so, which. Folded single words. */
  readonly clauses: readonly string[]
  /** Begin a clause that says when or where, whoever does something in it; with `*`, words that begin so. */
  readonly whens: readonly string[]
  /** The reader as the one who does something, or whose it is: you. */
  readonly reader: readonly string[]
  /** A verb says by itself who does it, so that it needs no word before it. */
  readonly verbsShowPerson: boolean
  /** Begins a sentence that tells of somebody else, whatever its verb: she, the client. */
  readonly others: Phrases
  /** How a sentence begins that is advice, or still about the reader. */
  readonly advises: RegExp
  /** Says that the writer saw or wants it, which is no effect: I noticed, I wanted to. */
  readonly observes: Phrases
  /** A word, folded, that tells what somebody else did or what became of something. */
  readonly happened: RegExp
  /** Words that end like one and are none. */
  readonly happenedApart: readonly string[]
}
