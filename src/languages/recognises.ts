import type { HookWordsByLanguage } from '../draft/hooks/hook-words.ts'
import type { MatchWordsByLanguage } from '../match/words.ts'
import { hookWords as englishHooks } from './en/recognises/hooks.ts'
import { matchWords as english } from './en/recognises/match.ts'
import { hookWords as hebrewHooks } from './he/recognises/hooks.ts'
import { matchWords as hebrew } from './he/recognises/match.ts'

/** A profile may be written in any language, so a match is given the words of all full languages. */
export const matchWords: MatchWordsByLanguage = { en: english, he: hebrew }

/** The same for what is worth mentioning. */
export const hookWords: HookWordsByLanguage = { en: englishHooks, he: hebrewHooks }
