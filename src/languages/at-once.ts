import type { LanguageCode } from '../model/language.ts'
import type { Shape } from './catalogue.ts'
import { notification as english } from './en/shows/notification.ts'
import { plain as englishPlain } from './en/shows/plain.ts'
import { notification as hebrew } from './he/shows/notification.ts'
import { plain as hebrewPlain } from './he/shows/plain.ts'

/** Texts that are there at once: a service worker can load none later, and none may be loadable any more. */
interface AtOnce {
  readonly notification: Shape<typeof english>
  /** Said, in every language, where not even the texts of the interface can be loaded. */
  readonly plain: string
}

export const textsAtOnce: Readonly<Record<LanguageCode, AtOnce>> = {
  en: { notification: english, plain: englishPlain },
  he: { notification: hebrew, plain: hebrewPlain },
}
