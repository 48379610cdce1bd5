/**
 * Countries whose weekend is not Saturday and Sunday, as ISO weekdays (Monday is 1), after the week data of CLDR 46.
 * Kept for where the engine has no `Intl.Locale.getWeekInfo`.
 */
const keptWeekends: Readonly<Record<string, readonly number[]>> = {
  AF: [4, 5],
  IR: [5],
  IN: [7],
  UG: [7],
  ...Object.fromEntries(
    ['BH', 'DZ', 'EG', 'IL', 'IQ', 'JO', 'KW', 'LY', 'OM', 'QA', 'SA', 'SD', 'SY', 'YE'].map((country) => [
      country,
      [5, 6],
    ]),
  ),
}

/**
 * The country of a time zone, for the zones where it decides the weekend; every other zone has Saturday and Sunday.
 * After the table of countries in the tz database (zone1970.tab).
 */
const countryByZone: Readonly<Record<string, string>> = {
  'Asia/Jerusalem': 'IL',
  'Asia/Tel_Aviv': 'IL',
  Israel: 'IL',
  'Asia/Amman': 'JO',
  'Asia/Baghdad': 'IQ',
  'Asia/Bahrain': 'BH',
  'Asia/Damascus': 'SY',
  'Asia/Kabul': 'AF',
  'Asia/Kuwait': 'KW',
  'Asia/Muscat': 'OM',
  'Asia/Qatar': 'QA',
  'Asia/Riyadh': 'SA',
  'Asia/Tehran': 'IR',
  'Asia/Aden': 'YE',
  'Africa/Algiers': 'DZ',
  'Africa/Cairo': 'EG',
  'Africa/Khartoum': 'SD',
  'Africa/Tripoli': 'LY',
  'Africa/Kampala': 'UG',
  'Asia/Kolkata': 'IN',
  'Asia/Calcutta': 'IN',
}

const weekendOfWest = [6, 7] as const

/** The weekend of a country, given by its two letters, as ISO weekdays. */
export function weekendOf(country: string): readonly number[] {
  const locale: { readonly getWeekInfo?: () => { readonly weekend: readonly number[] } } = new Intl.Locale(
    `und-${country}`,
  )
  return locale.getWeekInfo?.().weekend ?? keptWeekends[country] ?? weekendOfWest
}

/** The working days of people in a time zone, as ISO weekdays. */
export function workingDaysIn(zone: string): readonly number[] {
  const country = countryByZone[zone]
  const weekend = country ? weekendOf(country) : weekendOfWest
  return [1, 2, 3, 4, 5, 6, 7].filter((day) => !weekend.includes(day))
}
