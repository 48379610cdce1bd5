/**
 * What a language in which pages are read brings to tell words that may stand in a message from those that would order its reader
 * about or lead them elsewhere, and a name from the titles around it. Orders are phrases (`src/text/phrases.ts`); everything else
 * is words with `|` between them, '' where the language has none of its own.
 */
export interface QuotableLexicon {
  /**
   * What is ordered: to hand over what is the reader's own, to follow a link, to call, to pay, to pass something on. A verb alone
   * orders nothing of the sort: “Send fewer emails” is advice.
   */
  readonly orders: readonly string[]
  /** What may stand before an order within a sentence. */
  readonly leads: readonly string[]
  /** What orders wherever it stands. */
  readonly anywhere: readonly string[]
  /** Verbs that ask for an amount that follows, and for a call where a number follows. */
  readonly paid: string
  readonly called: string
  /** The dot and the sign of an address where they are spelt out (“noa at evil dot com”), and ends of hosts in the language's letters. */
  readonly dot: string
  readonly at: string
  readonly ends: string
  /** What stands before a number to call: “Tel.: …”. */
  readonly lines: string
  /** Digits that are written out. */
  readonly digits: string
  /** Titles by which somebody is addressed with the family name where no first name is known: “Dr. Cohen”, “Frau Kellermann”. */
  readonly titles: string
  /** Those of them that say that somebody is a professor. */
  readonly professors: string
  /** Degrees and professions before or behind a name: nobody is addressed by them. */
  readonly degrees: string
  /** In capitals a degree, else a name of somebody: “DI Gerlinde Obermoser”, but “Di Wang”. */
  readonly capitals: string
  /** What stands behind the name of a company, and is no part of what it is called. */
  readonly legalForms: string
  /** What stands between a title and the name of an employer: “Nurse at Fjordline”. */
  readonly employedAt: string
  /** Words that begin a name and are no first name: “Abdul Rahman”, “Al Amin”, and family names that may come first: “Nguyen Thi Lan”. */
  readonly beginnings: string
}
