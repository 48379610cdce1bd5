import type { Shows } from '../../../languages/shows.ts'
import { languageTraits } from '../../../model/language.ts'

/** A count as a language writes it; none is a dash in a table. */
export const countText = (count: number, { code }: Shows): string => new Intl.NumberFormat(code).format(count)
export const countOrDash = (count: number, shows: Shows): string =>
  count === 0 ? '–' : countText(count, shows)

/** A share from 0 to 1 in whole percent, without the sign. */
export const percentText = (share: number, shows: Shows): string => countText(Math.round(share * 100), shows)

/** A month (`2026-11`) in full: “November 2026”. */
export const monthName = (month: string, { code }: Shows): string =>
  firstOf(month).toLocaleString(languageTraits[code].locale, { month: 'long', year: 'numeric' })

/** A month or a year as a column is headed: “Nov”, “2026”; a January says its year. */
export function periodName(period: string, { code }: Shows): string {
  if (!period.includes('-')) return period
  const month = firstOf(period)
  return month.toLocaleString(languageTraits[code].locale, {
    month: 'short',
    ...(month.month === 1 && { year: '2-digit' }),
  })
}

const firstOf = (month: string) => Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 })
