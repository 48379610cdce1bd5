import type { ConceptWordsById } from '../match/concepts/concept-words.ts'
import type { LanguageCode } from '../model/language.ts'
import { conceptWords as english } from './en/concepts/index.ts'
import { conceptWords as hebrew } from './he/concepts/index.ts'

/** What concepts are called, in every full language: profiles and wishes mix them. */
export const conceptWords: Readonly<Record<LanguageCode, ConceptWordsById>> = { en: english, he: hebrew }
