import { type LanguageCode, languageCodes } from '../model/language.ts'
import { rememberCode, rememberedCode } from './remembered-code.ts'

/** The language of the interface when it was last shown, so that the first words need not wait for the store. */
export function rememberedLanguage(): LanguageCode | undefined {
  const left = rememberedCode()
  return languageCodes.find((code) => code === left)
}

/** Remembers the language of the interface. */
export const rememberLanguage = (code: LanguageCode): void => rememberCode(code)
