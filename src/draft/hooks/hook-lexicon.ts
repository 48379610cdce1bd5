import { type LanguageCode, languageCodes } from '../../model/language.ts'
import type { EverydayMatter } from './everyday-matter.ts'
import type { FindNamings, IsOwnSaying, NameTold } from './naming.ts'

/** What must be recognised in a language to tell what is worth mentioning; phrases in the grammar of `text/phrases.ts`. */
export interface HookLexicon {
  /** A post that makes something known: a new job, an award, an event, an opening, thanks to everybody. */
  readonly announces: readonly string[]
  /** A post that says something: a claim, a lesson, a story, a question. */
  readonly says: readonly string[]
  /** A sentence about the person's own way to where they are. */
  readonly way: readonly string[]
  /** Somebody says whom they help, or that they like to be asked. */
  readonly offers: readonly string[]
  /** In the name of a talk: what it is and where it was held, not what it is about. */
  readonly talks: readonly string[]
  /** “Dashboards and visualising data” → “dashboards”: of a label of two names the first is enough. */
  /** The beginning of a sentence that leans on the one before it. */
  readonly leaning: readonly string[]
  /** A word that only joins a sentence with the one before it: without it the sentence stands by itself. */
  readonly joining: readonly string[]
  /** The first of the names of one label: “Dashboards and visualising data” → “Dashboards”. */
  firstName(label: string): string
  /** A sentence that only leads on to the next: “does the same thing in week one”. */
  readonly leadsOn: readonly string[]
  /** How the writer did it before they knew better. */
  readonly once: readonly string[]
  /** A day that passes: what was “today” when it was written. */
  readonly passing: readonly string[]
  /** How somebody does it by now: a habit, a rule, what helped. */
  readonly practice: readonly string[]
  /** The beginning of what only says when, whether or why. */
  readonly conditions: readonly string[]
  /** The beginning of what takes back some of what stands before it. */
  readonly turns: readonly string[]
  /** Where a sentence could end: before a clause that only goes on. */
  readonly partEnds: RegExp
  /** A headline that tells a wish, or what somebody no longer is. */
  readonly wishes: readonly string[]
  /** A part of a headline that tells of life outside of work. */
  readonly personal: readonly string[]
  /** A title whose holder leads others. */
  readonly leads: readonly string[]
  /** In a title: a rank, a region, a kind of post that many lines of work have. */
  readonly ranks: readonly string[]
  /** In a title: how high a role is; beside a leader's word it names no role. */
  readonly grades: readonly string[]
  /** Small words between those of a title. */
  readonly joints: readonly string[]
  /** Words of working life that connect nobody with anybody. */
  readonly common: readonly string[]
  /** Common words of the language, the commonest first: the rarer a word, the more it says where two texts share it. */
  readonly frequent: readonly string[]
  /** A sentence that only reports being asked or told something. */
  readonly reports: readonly string[]
  /** A sentence that tells a feeling. */
  readonly feels: readonly string[]
  /** A sentence that makes a point: a contrast, a cause, a lesson, a rule. */
  readonly points: readonly string[]
  /** The beginning of a sentence that tells readers what to do. */
  readonly orders: readonly string[]
  /** The writer speaks of themselves. */
  readonly self: readonly string[]
  /** A question to readers. */
  readonly you: readonly string[]
  /** Words for somebody or something that was named before. */
  readonly pronouns: readonly string[]
  /** What went wrong: nobody likes to be told it. */
  readonly failures: readonly string[]
  /** Words that point back to what was told, wherever they stand. */
  readonly demonstratives: readonly string[]
  /** Everyday matters of work that people write of in every language, by their words: what joins a text with a wish in another. */
  readonly everyday: Readonly<Record<EverydayMatter, readonly string[]>>
  /** Finds what could name the matter of a text. */
  readonly findNamings: FindNamings
  /** Whether words in quotation marks are a name of something, and no speech. */
  isTerm(words: readonly string[]): boolean
  /** What words in quotation marks are called. */
  readonly nameTold: NameTold
  readonly isOwnSaying: IsOwnSaying
  /** What an everyday matter is called behind “about”. */
  readonly everydayCalled: Readonly<Record<EverydayMatter, string>>
  /** A title of a role as it stands within a sentence; undefined where it is not surely of this language. */
  roleTitle(title: string): string | undefined
  /** What a text says of what it offers; weekdays from 1 for Monday. */
  offered(text: string): {
    readonly minutes: readonly number[]
    readonly weekdays: readonly number[]
    readonly isFree: boolean
    readonly isPaid: boolean
  }
  /** A number that is written in words or digits; undefined for any other word. */
  countOf(word: string): number | undefined
  /** What lists count: “three lessons”. */
  readonly things: ReadonlySet<string>
  /** Whether a sentence, as its words in small letters, tells what the writer did once. */
  tellsOfSelf(words: readonly string[]): boolean
  /** Whether a sentence, as its words in small letters, tells what the writer does: “I now ask her first”. */
  tellsOfHabit(words: readonly string[]): boolean
  /** Whether words in small letters are a whole clause: “a year of leading people” is none. */
  isClause(words: readonly string[]): boolean
}

/** The lists of phrases among them. */
export type HookLists = Omit<
  HookLexicon,
  | 'findNamings'
  | 'firstName'
  | 'isTerm'
  | 'nameTold'
  | 'isOwnSaying'
  | 'everydayCalled'
  | 'roleTitle'
  | 'offered'
  | 'countOf'
  | 'things'
  | 'tellsOfSelf'
  | 'tellsOfHabit'
  | 'partEnds'
  | 'isClause'
  | 'everyday'
>

/** Those that tell which sentence of a text is its point, and which only leads up to it. */
export type PointLists = Pick<
  HookLexicon,
  | 'reports'
  | 'feels'
  | 'points'
  | 'orders'
  | 'practice'
  | 'you'
  | 'failures'
  | 'pronouns'
  | 'demonstratives'
  | 'self'
>

/** People write in any language, so hooks are found with the words of those that were loaded, and of English. */
export type HookLexicons = Readonly<Partial<Record<LanguageCode, HookLexicon>> & { en: HookLexicon }>

/** Something that the lexicon of each language says, by language. */
export const inEachLanguage = <Said>(
  all: HookLexicons,
  say: (lexicon: HookLexicon, code: LanguageCode) => Said,
): Readonly<Partial<Record<LanguageCode, Said>>> =>
  Object.fromEntries(
    languageCodes.flatMap((code) => {
      const lexicon = all[code]
      return lexicon ? [[code, say(lexicon, code)]] : []
    }),
  )
