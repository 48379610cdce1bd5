import type { HookLexicon } from '../draft/hooks/hook-lexicon.ts'
import type { MatchLexicon } from '../match/lexicon.ts'
import { type LanguageCode, languageCodes } from '../model/language.ts'
import { bringVocabulary } from './concepts.ts'
import { heard as english } from './en/heard.ts'
import { heard as hebrew } from './he/heard.ts'
import type { Heard, HeardIn } from './heard.ts'

/** Every full language at once, for whoever looks at many people; the popup loads those in play (`heard.ts`). */
const every: Readonly<Record<LanguageCode, HeardIn>> = { en: english, he: hebrew }

for (const code of languageCodes) bringVocabulary(code, every[code].vocabulary)

const inEach = <Part>(part: (one: HeardIn) => Part) =>
  Object.fromEntries(languageCodes.map((code) => [code, part(every[code])])) as Readonly<
    Record<LanguageCode, Part>
  >

/** A profile may be written in any language, so a match is given the words of all full languages. */
export const matchLexicons: Readonly<Record<LanguageCode, MatchLexicon>> = inEach((one) => one.matchLexicon)

/** The same for what is worth mentioning. */
export const hookLexicons: Readonly<Record<LanguageCode, HookLexicon>> = inEach((one) => one.hookLexicon)

/** All of it, as it is loaded where not every language is needed. */
export const heardInEvery: Heard = { matchLexicons, hookLexicons }
