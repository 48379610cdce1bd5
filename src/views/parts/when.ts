import { onClock } from '../../calendar/zones.ts'
import { type LanguageCode, languageTraits } from '../../model/language.ts'

const dayOf = (moment: string, zone: string) => onClock(moment, zone).toPlainDate()

/**
 * A day near to now as people say it within a sentence: “today”, “yesterday”, “Friday”, else “21 Nov” (with the year where it is
 * another).
 */
export function dayText(moment: string, now: string, zone: string, language: LanguageCode): string {
  const day = dayOf(moment, zone)
  const today = dayOf(now, zone)
  const days = day.since(today, { largestUnit: 'days' }).days
  if (Math.abs(days) <= 1)
    return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day')
  if (days > 1 && days < 7) return day.toLocaleString(language, { weekday: 'long' })
  return day.toLocaleString(localeOf(language), {
    day: 'numeric',
    month: 'short',
    ...(day.year !== today.year && { year: 'numeric' }),
  })
}

/** A moment with its hour, within a sentence: “Friday, 16:30”. */
export const momentText = (moment: string, now: string, zone: string, language: LanguageCode): string =>
  `${dayText(moment, now, zone, language)}, ${hourText(moment, zone, language)}`

/** The hour of a moment in a zone: “16:30”. */
export const hourText = (moment: string, zone: string, language: LanguageCode): string =>
  onClock(moment, zone).toLocaleString(localeOf(language), {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  })

/** A whole day for a heading: “Monday, 23 November”. */
export const headingDay = (now: string, zone: string, language: LanguageCode): string =>
  dayOf(now, zone).toLocaleString(localeOf(language), { weekday: 'long', day: 'numeric', month: 'long' })

const localeOf = (language: LanguageCode) => languageTraits[language].locale

/** What stands at the beginning of a text: “Today, 16:30”. */
export const atStart = (text: string, language: LanguageCode) =>
  text.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase(language))
