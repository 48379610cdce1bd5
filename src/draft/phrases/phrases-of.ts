import type { LanguageCode } from '../../model/language.ts'
import type { PersonaLine } from '../../model/persona.ts'
import type { PhraseLexicon } from './phrase-lexicon.ts'
import { proposePhrases } from './propose-phrases.ts'

/** How many answers are remembered with their proposals: a message is composed anew with every choice. */
const REMEMBERED = 500
const remembered = new WeakMap<PhraseLexicon, Map<string, readonly string[]>>()

function proposeAll(line: PersonaLine, language: LanguageCode, lexicon: PhraseLexicon): readonly string[] {
  const known = remembered.get(lexicon) ?? new Map<string, readonly string[]>()
  if (known.size >= REMEMBERED) known.clear()
  const text = line.text[language] ?? ''
  const key = `${language} ${line.role} ${text}`
  const phrases = known.get(key) ?? proposePhrases(text, language, lexicon, line.role)
  remembered.set(lexicon, known.set(key, phrases))
  return phrases
}

/** The clauses of a line for messages in a language, first first: as they are kept with it, else as they are proposed. */
export const phrasesOf = (
  line: PersonaLine,
  language: LanguageCode,
  lexicon: PhraseLexicon,
): readonly string[] => line.phrases?.[language] ?? proposeAll(line, language, lexicon)
