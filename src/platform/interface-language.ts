import { type LanguageCode, languageCodes, otherwise } from '../model/language.ts'
import { browser } from './browser.ts'

/** The full language that comes nearest to the browser's own. */
export function browserLanguage(): LanguageCode {
  const [code] = browser.i18n.getUILanguage().toLowerCase().split('-')
  // Older browsers give Hebrew its code from before 1989.
  return languageCodes.find((one) => one === (code === 'iw' ? 'he' : code)) ?? otherwise
}
