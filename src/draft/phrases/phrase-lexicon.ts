import type { ConceptKind } from '../../match/concepts/concept.ts'
import type { LineRole } from '../../model/persona.ts'
import type { IntroductionLexicon } from './introduction-lexicon.ts'

/** What a language may ask of the vocabulary while it shapes a clause. */
export interface Vocabulary {
  /** The idea that a clause begins with, and how many characters it takes. */
  ideaAt(clause: string): { readonly kind: ConceptKind; readonly length: number } | undefined
  /** How a word is written within a sentence, where the vocabulary tells: “sql” → “SQL”, “Product” → “product”. */
  writtenAs(word: string): string | undefined
  /** How many characters at the start of a clause are one of these phrases (grammar of `text/phrases.ts`); 0 where none is. */
  lengthOf(phrases: readonly string[], clause: string): number
}

/** A line as a whole clause about the writer. */
export interface Presented {
  readonly long: string
  /** The same without how long it has been so: what a note is cut from. */
  readonly brief?: string
}

/**
 * What must be known of a language to take the user's own clauses out of what they typed: lists of phrases in the grammar
 * of `text/phrases.ts`, and how its clauses are built.
 */
export interface PhraseLexicon {
  /** The sentences in which a user sees their clauses: what they want, and where they are heading, each with `{phrase}`; how who they are begins. */
  readonly sentences: { readonly need: string; readonly goal: string; readonly who: string }
  /** Said by the sentence around the clause: “I want to”. Taken off where a clause begins so. */
  readonly wants: readonly string[]
  /** How a lead ends behind which only a deed can follow: “I'd like to”; undefined where the deed shows by itself. */
  readonly beforeDeed: RegExp | undefined
  /** Taken off too, and says no wish: “I need to”, “first”. */
  readonly leads: readonly string[]
  /** Words that say nothing, wherever they stand: “honestly”, “etc”. */
  readonly fillers: readonly string[]
  /** Greetings and thanks around an answer. */
  readonly courtesies: readonly string[]
  /** Doubt before a wish is taken off; behind a wish it begins something that is only thought of. */
  readonly hedges: readonly string[]
  /** A clause that begins so speaks of something else than a wish: “at the moment I …”, “not sure yet”. */
  readonly asides: readonly string[]
  /** Asks only where to begin, and with what stands before it: “where do I start”. */
  readonly beginnings: readonly string[]
  /** Looks like an aside and belongs to the wish before it: “לא רק”. */
  readonly goesOn: readonly string[]
  /** From here on a clause speaks of the writer, not of the wish: “and I'm terrified”. */
  readonly turns: readonly string[]
  /** Of the words that join: those behind which the contrary is said: “but”. */
  readonly turnsAround: RegExp
  /** Joins another wish: “and also”. */
  readonly also: readonly string[]
  /** A second wish behind the first: its two groups are both. */
  readonly twofold: readonly RegExp[]
  /** Behind a wish these say nothing, or only what is thought of beside it: “I think”, “or anything that helps people”. */
  readonly trails: readonly RegExp[]
  /** A clause that holds one of these is not said in a message: nobody is asked to be a mentor. */
  readonly unsayable: readonly string[]
  /** Behind one of these a clause tells why: “because I always say too little”. */
  /** Whether a part behind a wish tells of something else: “the vacancies all say the same”; “control charts” behind a wish of many words is no order. */
  isRemark(piece: string, first: string): boolean
  /** Says of a matter how it is, and wishes for nothing: “python so so”. */
  readonly opinion: RegExp
  /** What is refused, or does not interest: “not ready to commute”. */
  readonly refuses: RegExp
  /** Joins another aim behind a comma: “or”, “then”. */
  readonly joinsAim: RegExp
  /** Says that nothing is decided, wherever in an answer it stands: “torn”. */
  readonly undecided: RegExp
  /** How somebody says that they cannot decide, with what they weigh as its one group, and the clause that asks about it. */
  readonly dilemmas: readonly { readonly said: RegExp; asks(weighed: string): string }[]
  /** Whether a clause is such a one: it tells no direction. */
  readonly decides: RegExp
  /** Whether a piece behind a whole wish is a bare noun, tied to nothing before it: “sell honey online, photos”. */
  isLoose(piece: string): boolean
  /** Whether a piece leaves open what is meant: “gov or health”. */
  isChoice(piece: string): boolean
  /** What a wish is whole before: “instead of”, “so that”; with the space before it. */
  readonly wishEnds: RegExp
  readonly causes: RegExp
  /** An over-long clause may end before one of these. */
  readonly borders: readonly string[]
  /** Words in which a clause cannot end: “and”, “the”. */
  readonly cannotEnd: readonly string[]
  /** Ends in such a word and is whole: “what I may show and what not”. */
  readonly endsSo: RegExp
  /** Small words of other languages in the same script, and of this one: which of them an answer is written in. */
  readonly foreign: readonly string[]
  /** A town of several words behind a word for where it is, whose small words are of another language: “near Fond du Lac”. */
  readonly foreignTown: RegExp | undefined
  readonly own: readonly string[]
  /** Words with a spelling of their own, and names written with a capital: “AI”, “Google”. */
  readonly spelt: readonly string[]
  /** Whether an aim in the letters of another language is this one's own word for it: “tech lead”. */
  isBorrowed(aim: string): boolean
  /** Short forms and common slips, folded, as they are written out: “esp” → “especially”. */
  readonly writtenOut: Readonly<Record<string, string>>
  /** Those that may end in a full stop of their own, as a pattern: “esp.”. */
  readonly shortened: string
  /** What sets a wish against another behind a stroke, as a pattern: “lead / not manage”. */
  readonly denials: string
  /** What “@” and “/” between spaces mean before a word. */
  at(word: string): string
  readonly or: string
  /** What an arrow means between two words. */
  fromTo(from: string, to: string): string
  /** What “&” means between small words, with its spaces. */
  readonly and: string
  /** Whether a piece behind a comma closes a list: “coach and grow my team”. */
  joins(piece: string): boolean
  /** Where a wish that runs on begins another action: “ and ” before a verb. Gives both sides, or undefined. */
  andAlso(clause: string, vocabulary: Vocabulary): readonly [string, string] | undefined
  /** A clause with an action as it stands after “I want to”; undefined where it is none, or not surely. `isDeed`: what stands before it says so. */
  infinitive(clause: string, vocabulary: Vocabulary, isDeed?: boolean): string | undefined
  /** A noun with the action that surely fits it: “become a team lead”, “get better at budgeting”. */
  fromNoun(clause: string, role: LineRole, vocabulary: Vocabulary): string | undefined
  /** An action that is a duty or a skill and no wish: “manage my old friends” → “learn to manage my old friends”; others stay. */
  learnt(action: string): string
  /** Several short questions as one wish: “how to lead, how to delegate” → “learn how to lead and delegate”. */
  together(part: string, vocabulary: Vocabulary): string | undefined
  /** Whether an action says “them” or “it” of what only the wish before it names. */
  refersBack(clause: string): boolean
  /** What the wish before it is set against, as it stands behind it: “, not just boost posts”; undefined where a piece is none. */
  contrast(piece: string): string | undefined
  /** What a clause tells of the writer as they are now, without the word that joins it: “because I always quote too low”; undefined where it tells nothing, or a wish. */
  tellsOfNow(clause: string): string | undefined
  /** Whether such a clause tells what somebody can do: “I am good with wood”. */
  readonly able: RegExp
  /** How to begin with a matter: “learn how to start with pivot tables”. */
  beginsWith(matter: string): string
  /** How what a form holds becomes a sentence about the writer. */
  readonly introduces: IntroductionLexicon
  /** “Data engineer in Haifa” → “I'm a data engineer in Haifa”; undefined where it is not sure to be somebody. */
  presents(line: string, vocabulary: Vocabulary): Presented | undefined
}
