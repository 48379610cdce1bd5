import { type LanguageCode, languageCodes } from '../../../model/language.ts'
import type { PersonaLine } from '../../../model/persona.ts'

/** A line in the interface's language, else in the one that the user wrote it in. */
export const lineText = (line: PersonaLine, language: LanguageCode): string =>
  line.text[language] ?? languageCodes.map((code) => line.text[code]).find((text) => text !== undefined) ?? ''
