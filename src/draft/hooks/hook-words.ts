import type { LanguageCode } from '../../model/language.ts'
import type { FindNamings } from './naming.ts'

/** What must be recognised in a language to tell what is worth mentioning; phrases in the grammar of `text/phrases.ts`. */
export interface HookWords {
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
  /** The beginning of a sentence that leans on the one before it. */
  readonly leaning: readonly string[]
  /** A headline that tells a wish, or what somebody no longer is. */
  readonly wishes: readonly string[]
  /** A part of a headline that tells of life outside of work. */
  readonly personal: readonly string[]
  /** A title whose holder leads others. */
  readonly leads: readonly string[]
  /** Words of working life that connect nobody with anybody. */
  readonly common: readonly string[]
  /** Finds what could name the matter of a text. */
  readonly findNamings: FindNamings
  /** Whether words in quotation marks are a name of something, and no speech. */
  isTerm(words: readonly string[]): boolean
}

/** The lists of phrases among them. */
export type HookLists = Omit<HookWords, 'findNamings' | 'isTerm'>

/** People write in any language, so hooks are found with the words of all full ones. */
export type HookWordsByLanguage = Readonly<Record<LanguageCode, HookWords>>
