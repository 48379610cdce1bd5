import type { MatchWordsByLanguage } from '../match/words.ts'
import { matchWords as english } from './en/recognises/match.ts'
import { matchWords as hebrew } from './he/recognises/match.ts'

/** A profile may be written in any language, so a match is given the words of all full languages. */
export const matchWords: MatchWordsByLanguage = { en: english, he: hebrew }
