import type { Vocabulary } from '../match/concepts/concept-lexicon.ts'
import { type LanguageCode, languageCodes } from '../model/language.ts'

/** What concepts are called, in each full language that was loaded. */
let brought: Readonly<Partial<Record<LanguageCode, Vocabulary>>> = {}

/** Makes known what concepts are called in a language. */
export function bringVocabulary(code: LanguageCode, vocabulary: Vocabulary): void {
  if (brought[code] !== vocabulary) brought = { ...brought, [code]: vocabulary }
}

/** What concepts are called in a language; undefined where it was not loaded. */
export const vocabularyIn = (code: LanguageCode): Vocabulary | undefined => brought[code]

/**
 * Makes something of the vocabularies that were loaded: at the first question, and anew where another came since. Without any
 * nothing would be understood in silence: whoever asks has to load one before.
 */
export function ofVocabularies<Made>(make: (all: readonly Vocabulary[]) => Made): () => Made {
  let kept: { readonly of: typeof brought; readonly made: Made } | undefined
  return () => {
    if (kept?.of === brought) return kept.made
    const all = languageCodes.flatMap((code) => brought[code] ?? [])
    if (all.length === 0) throw new Error('No language was loaded')
    kept = { of: brought, made: make(all) }
    return kept.made
  }
}
