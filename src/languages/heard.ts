import type { HookLexicon, HookLexicons } from '../draft/hooks/hook-lexicon.ts'
import type { Vocabulary } from '../match/concepts/concept-lexicon.ts'
import type { MatchLexicon, MatchLexicons } from '../match/lexicon.ts'
import { type LanguageCode, languageCodes } from '../model/language.ts'
import { bringVocabulary } from './concepts.ts'
import { languages } from './loaders.ts'

/** What one language brings to understanding what people say of themselves and wish for. */
export interface HeardIn {
  readonly matchLexicon: MatchLexicon
  readonly hookLexicon: HookLexicon
  readonly vocabulary: Vocabulary
}

/** What is understood, in the languages that were loaded: nobody can be judged by another. */
export interface Heard {
  readonly matchLexicons: MatchLexicons
  readonly hookLexicons: HookLexicons
}

type Loaded = Readonly<Partial<Record<LanguageCode, HeardIn>> & { en: HeardIn }>
let loaded: Loaded | undefined
const made = new WeakMap<Loaded, Heard>()

/**
 * What is understood once some languages are loaded: in these, in English, by which meanings are compared, and in whatever was
 * loaded before. The same object until another comes.
 */
export async function loadHeard(wanted: readonly LanguageCode[]): Promise<Heard> {
  const [en, ...others] = await Promise.all([
    languages.en.heard(),
    ...languageCodes
      .filter((code) => code !== 'en' && wanted.includes(code))
      .map(async (code) => [code, await languages[code].heard()] as const),
  ])
  for (const [code, { vocabulary }] of [['en', en] as const, ...others]) bringVocabulary(code, vocabulary)
  const isNew = ([code]: readonly [LanguageCode, HeardIn]) => loaded?.[code] === undefined
  if (!loaded || others.some(isNew)) loaded = { ...loaded, ...Object.fromEntries(others), en }
  const heard = made.get(loaded) ?? heardFrom(loaded)
  made.set(loaded, heard)
  return heard
}

function heardFrom({ en, ...others }: Loaded): Heard {
  const inEach = <Part>(part: (one: HeardIn) => Part) => ({
    en: part(en),
    ...(Object.fromEntries(Object.entries(others).map(([code, one]) => [code, part(one)])) as {
      readonly [_ in Exclude<LanguageCode, 'en'>]?: Part
    }),
  })
  return {
    matchLexicons: inEach(({ matchLexicon }) => matchLexicon),
    hookLexicons: inEach(({ hookLexicon }) => hookLexicon),
  }
}
