import type { Vocabulary } from './phrase-lexicon.ts'

/** What a form, a headline or a line of a CV says of somebody, each part as it stands in a sentence. */
export interface IntroductionParts {
  /** “a field officer” */
  readonly role: string
  /** “at a seed company” */
  readonly employer?: string | undefined
  /** “in Multan” */
  readonly place?: string | undefined
  /** “for 11 years” */
  readonly time?: string | undefined
  /** The time was told before the place and the employer: nobody says that it was spent there. */
  readonly isTimeFirst?: boolean
  /** What may stay behind a comma: “back from parental leave”. */
  readonly tails: readonly string[]
}

/** What must be known of a language to make a sentence of what a form holds. */
export interface IntroductionLexicon {
  /** The word that says somebody is the last of a title: “dental technician”. */
  readonly isHeadLast: boolean
  /** Whether a clause says what somebody is, and no more than that and where: “I'm a nurse on a ward”. */
  isTrade(clause: string): boolean
  /** Whether a clause broke off inside another: “I record how old people”. */
  isWithin(clause: string): boolean
  /** A piece that tells what somebody was before: “before that a cook”. */
  isPast(piece: string): boolean
  /** A line with what is joined to a title in a way of its own put as words, and what is no part of it left out: “chef + owner” → “chef and owner”, “26 years old”. */
  parted(line: string): string
  /** Where somebody works who says no title: “reception and social media” → “in reception and social media”; undefined for any other. */
  department(piece: string): string | undefined
  /** What somebody is at home, or is called: it names no role, and none is missed for it. */
  readonly personal: RegExp
  /** A piece that says that it is so now. */
  readonly now: RegExp
  /** A piece that says only that what stands before it is over: “הייתי”. */
  readonly over: RegExp
  /** A line of somebody who is nothing else now: “Was a buyer at a hospital supplier” → “I was a buyer …”; undefined for any other. */
  was(line: string): string | undefined
  /** Words for the present behind “2021 –”, as a pattern. */
  readonly untilNow: string
  /** What may stand in the place of the dash there, as a pattern: “2021 to present”. */
  readonly until: string
  /** Legal forms behind a firm's name, as a pattern; none is said. */
  readonly legalForms: string
  /** A piece that names an employer behind a preposition: “nurse at Fjordline”. */
  readonly namesEmployer: RegExp
  /** What may be a place behind a preposition, in small letters; undefined for a language without capitals. */
  readonly placeBehind?: RegExp
  /** A part of a town, and the town, in small letters: “in brunswick, melbourne for 6 years”. */
  readonly partOfTown?: RegExp
  /** A piece that says what somebody is, with its article; undefined for any other. */
  role(piece: string, vocabulary: Vocabulary): string | undefined
  /** What is known to be a role, with its article and in small letters: “Funeral Arranger” → “a funeral arranger”. */
  as(role: string): string
  /** A piece that is an employer by its kind: “seed company” → “at a seed company”. */
  employer(piece: string): string | undefined
  /** A name that is known to be an employer's: “at Atelier Donauwinkel”. */
  at(name: string): string
  /** A name that is known to be a place: “in Multan”. */
  in(name: string): string
  /** A piece that says a place by itself: “based in Lisbon” → “in Lisbon”. */
  placed(piece: string): string | undefined
  /** Well-known cities that no time zone is named after, in small letters. */
  readonly cities: ReadonlySet<string>
  /** Short forms of states and countries behind a town: “Duluth MN”. */
  readonly states: ReadonlySet<string>
  /** How long it has been so, where a piece holds that, and the pieces without it. */
  time(piece: string): { readonly said: string; readonly others: readonly string[] } | undefined
  /** A piece that reads well behind a comma, as it stands there. */
  tail(piece: string, vocabulary: Vocabulary): string | undefined
  /** The sentence. */
  sentence(parts: IntroductionParts): string
}
