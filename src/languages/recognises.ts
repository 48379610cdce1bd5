import type { HookLexicons } from '../draft/hooks/hook-lexicon.ts'
import type { MatchLexicons } from '../match/lexicon.ts'
import { hookLexicon as englishHooks } from './en/recognises/hooks.ts'
import { matchLexicon as english } from './en/recognises/match.ts'
import { hookLexicon as hebrewHooks } from './he/recognises/hooks.ts'
import { matchLexicon as hebrew } from './he/recognises/match.ts'

/** A profile may be written in any language, so a match is given the words of all full languages. */
export const matchLexicons: MatchLexicons = { en: english, he: hebrew }

/** The same for what is worth mentioning. */
export const hookLexicons: HookLexicons = { en: englishHooks, he: hebrewHooks }
