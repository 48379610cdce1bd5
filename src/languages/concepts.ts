import type { ConceptWordsById, WishedPhrases } from '../match/concepts/concept-words.ts'
import type { LanguageCode } from '../model/language.ts'
import { conceptWords as english } from './en/concepts/index.ts'
import {
  compounds as englishCompounds,
  joining as englishJoining,
  rankWords as englishRanks,
  turning as englishTurning,
} from './en/concepts/rank-words.ts'
import { wishedPhrases as englishWishes } from './en/concepts/wished.ts'
import { conceptWords as hebrew } from './he/concepts/index.ts'
import {
  compounds as hebrewCompounds,
  joining as hebrewJoining,
  rankWords as hebrewRanks,
  turning as hebrewTurning,
} from './he/concepts/rank-words.ts'
import { wishedPhrases as hebrewWishes } from './he/concepts/wished.ts'

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

/** Phrases that mean a concept in a wish alone, in every full language. */
export const wishedPhrases: Readonly<Record<LanguageCode, WishedPhrases>> = {
  en: englishWishes,
  he: hebrewWishes,
}

/** Phrases that mean none of the ideas that a word in them would name, of all full languages. */
export const compounds: readonly string[] = [...englishCompounds, ...hebrewCompounds]
