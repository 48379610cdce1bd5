import { type LanguageCode, languageTraits } from '../../../model/language.ts'

const day = (text: string) => Temporal.PlainDate.from(text.slice(0, 10))

/** The month of a day, “May 2018”; of a year alone the year. */
export const monthText = (when: string, language: LanguageCode): string =>
  when.length === 4
    ? when
    : day(when).toLocaleString(languageTraits[language].locale, { month: 'long', year: 'numeric' })

/** A whole day, “14 May 2024”. */
export const sayWholeDay = (when: string, language: LanguageCode): string =>
  day(when).toLocaleString(languageTraits[language].locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })

/** A day without its year, “14 October”. */
export const dayText = (when: string, language: LanguageCode): string =>
  day(when).toLocaleString(languageTraits[language].locale, { day: 'numeric', month: 'long' })
