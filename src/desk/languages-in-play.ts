import { type LanguageCode, languageCodes } from '../model/language.ts'
import { browserLanguage } from '../platform/interface-language.ts'
import { findLanguages } from '../text/scripts.ts'
import type { AtHand } from './at-hand.ts'

/** Everything in which a word can stand that has to be understood. */
type Understood = Pick<
  AtHand,
  'readings' | 'corrections' | 'contact' | 'personas' | 'me' | 'settings' | 'guiding'
>

/**
 * The full languages in which somebody has to be understood: those in whose letters anything is written that is known of them or
 * of the user, and those in which the interface and messages say what was found. No phrase of another language can stand there.
 */
export function languagesInPlay(at: Understood): readonly LanguageCode[] {
  const { readings, corrections, contact, personas, me, settings, guiding } = at
  const said = [settings.interfaceLanguage ?? browserLanguage(), settings.messageLanguage]
  const written = findLanguages(JSON.stringify([readings, corrections, contact, personas, me, guiding]))
  return languageCodes.filter((code) => said.includes(code) || written.includes(code))
}
