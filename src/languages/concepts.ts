import type { ConceptWordsById } from '../match/concepts/concept-words.ts'
import type { LanguageCode } from '../model/language.ts'
import { conceptWords as english } from './en/concepts/index.ts'
import {
  joining as englishJoining,
  rankWords as englishRanks,
  turning as englishTurning,
} from './en/concepts/rank-words.ts'
import { conceptWords as hebrew } from './he/concepts/index.ts'
import {
  joining as hebrewJoining,
  rankWords as hebrewRanks,
  turning as hebrewTurning,
} from './he/concepts/rank-words.ts'

/** What concepts are called, in every full language: profiles and wishes mix them. */
export const conceptWords: Readonly<Record<LanguageCode, ConceptWordsById>> = { en: english, he: hebrew }

/** Words of a title that name no subject, in every full language. */
export const rankWords: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: englishRanks,
  he: hebrewRanks,
}

/** Beginnings that turn the word that they are joined to into another, of all full languages. */
export const turning: readonly string[] = [...englishTurning, ...hebrewTurning]

/** Words that only join others, of all full languages. */
export const joining: readonly string[] = [...englishJoining, ...hebrewJoining]
