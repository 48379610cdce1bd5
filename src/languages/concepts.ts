import type { Vocabulary } from '../match/concepts/concept-lexicon.ts'
import type { LanguageCode } from '../model/language.ts'
import { vocabulary as english } from './en/concepts/index.ts'
import { vocabulary as hebrew } from './he/concepts/index.ts'

/** What concepts are called, in every full language: profiles and wishes mix them. */
export const vocabularies: Readonly<Record<LanguageCode, Vocabulary>> = { en: english, he: hebrew }
