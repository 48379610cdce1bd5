import { type LanguageCode, languageCodes } from '../model/language.ts'

const KEY = 'interface-language'

/** The language of the interface when it was last shown, so that the first words need not wait for the store. */
export const rememberedLanguage = (): LanguageCode | undefined =>
  languageCodes.find((code) => code === localStorage.getItem(KEY))

/** Remembers the language of the interface. */
export const rememberLanguage = (code: LanguageCode): void => localStorage.setItem(KEY, code)
