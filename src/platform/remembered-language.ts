import { type LanguageCode, languageCodes } from '../model/language.ts'

const KEY = 'interface-language'

/** The language of the interface when it was last shown, so that the first words need not wait for the store. */
export function rememberedLanguage(): LanguageCode | undefined {
  try {
    return languageCodes.find((code) => code === localStorage.getItem(KEY))
  } catch {
    // Where the browser gives no storage, its own language is taken.
    return undefined
  }
}

/** Remembers the language of the interface. */
export function rememberLanguage(code: LanguageCode): void {
  try {
    localStorage.setItem(KEY, code)
  } catch {
    // The next window asks the settings again.
  }
}
