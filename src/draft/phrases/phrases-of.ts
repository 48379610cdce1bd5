import type { LanguageCode } from '../../model/language.ts'
import type { PersonaLine } from '../../model/persona.ts'
import type { PhraseWords } from './phrase-words.ts'
import { proposePhrases } from './propose-phrases.ts'

/** The clauses of a line for messages in a language, first first: as the user accepted them, else as they are proposed. */
export const phrasesOf = (line: PersonaLine, language: LanguageCode, words: PhraseWords): readonly string[] =>
  line.phrases?.[language] ?? proposePhrases(line.text[language] ?? '', language, words, line.role)
