import { type LanguageCode, languageTraits } from '../../../model/language.ts'

/** A day without an hour: “1 February 2027”. */
export const calendarDay = (day: string, language: LanguageCode): string =>
  Temporal.PlainDate.from(day).toLocaleString(languageTraits[language].locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
