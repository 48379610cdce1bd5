/** A day on which Israel rests, or the day before one, which ends at noon. */
export type IsraeliHoliday =
  | 'rosh-hashana'
  | 'yom-kippur'
  | 'sukkot'
  | 'simchat-torah'
  | 'pesach'
  | 'independence'
  | 'shavuot'
  | 'eve'

/** The days by their Hebrew date, in the names that CLDR gives the months in English. */
const fixed: Readonly<Record<string, IsraeliHoliday>> = {
  '1 Tishri': 'rosh-hashana',
  '2 Tishri': 'rosh-hashana',
  '10 Tishri': 'yom-kippur',
  '15 Tishri': 'sukkot',
  '22 Tishri': 'simchat-torah',
  '15 Nisan': 'pesach',
  '21 Nisan': 'pesach',
  '6 Sivan': 'shavuot',
}

const hebrew = new Intl.DateTimeFormat('en-u-ca-hebrew', { day: 'numeric', month: 'long', timeZone: 'UTC' })

/** A day in the Hebrew calendar: “15 Nisan”. */
function hebrewDate(day: Temporal.PlainDate): string {
  const parts = hebrew.formatToParts(new Date(Date.UTC(day.year, day.month - 1, day.day)))
  const part = (type: 'day' | 'month') => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('day')} ${part('month')}`
}

/**
 * Independence Day is the 5th of Iyar, moved off the sabbath: to Thursday where that is Friday or Saturday, to Tuesday where
 * it is Monday (Independence Day Law, as amended in 2004).
 */
const isIndependenceDay = (day: Temporal.PlainDate, date: string): boolean =>
  ({
    '3 Iyar': day.dayOfWeek === 4,
    '4 Iyar': day.dayOfWeek === 4,
    '5 Iyar': ![1, 5, 6].includes(day.dayOfWeek),
    '6 Iyar': day.dayOfWeek === 2,
  })[date] ?? false

const restOn = (day: Temporal.PlainDate): IsraeliHoliday | undefined => {
  const date = hebrewDate(day)
  return fixed[date] ?? (isIndependenceDay(day, date) ? 'independence' : undefined)
}

/**
 * The public holiday of Israel on a day, by the Hebrew calendar of the engine; `eve` on the day before one. Undefined on every
 * other day.
 */
export const israeliHoliday = (day: Temporal.PlainDate): IsraeliHoliday | undefined =>
  restOn(day) ?? (restOn(day.add({ days: 1 })) ? 'eve' : undefined)
