import type { LanguageCode } from '../model/language.ts'
import type { Shape } from './catalogue.ts'
import { notification as english } from './en/shows/notification.ts'
import { notification as hebrew } from './he/shows/notification.ts'

/** The texts of the notification. They are not loaded later: a service worker cannot. */
export const notificationTexts: Readonly<Record<LanguageCode, Shape<typeof english>>> = {
  en: english,
  he: hebrew,
}
