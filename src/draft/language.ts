import type { Known } from '../model/known.ts'
import { type LanguageCode, otherwise } from '../model/language.ts'
import type { Me } from '../model/me.ts'
import type { Settings } from '../model/settings.ts'
import { languageByLetters } from '../text/scripts.ts'

/**
 * The language that a message is offered in: the user's setting, else the one that the person writes in
 * where the user writes it too, else English.
 */
export function messageLanguage(known: Known | undefined, me: Me, settings: Settings): LanguageCode {
  if (settings.messageLanguage) return settings.messageLanguage
  const { profile } = known ?? {}
  const written = [
    profile?.about?.value,
    profile?.headline?.value,
    ...(profile?.posts ?? []).map((one) => one.value.text),
  ]
  const theirs = languageByLetters(written.filter((text) => text !== undefined).join(' ')) ?? otherwise
  const [first] = me.languages
  return first === undefined || me.languages.includes(theirs) ? theirs : first
}
