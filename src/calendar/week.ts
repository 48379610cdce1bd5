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
 * Countries that the week data of CLDR 46 does not know, or gives the world's default; so no engine does either. After
 * “Workweek and weekend” in Wikipedia (2026) and, where it says more, what offices there say of themselves: Bangladesh,
 * the Maldives and Palestine rest on Friday and Saturday, Brunei on Friday and Sunday, Djibouti and Somalia on Friday, Nepal
 * on Saturday (the trial of a second day ended in June 2022).
 */
const unknownToEngines: Readonly<Record<string, readonly number[]>> = {
  BD: [5, 6],
  BN: [5, 7],
  DJ: [5],
  MV: [5, 6],
  NP: [6],
  PS: [5, 6],
  SO: [5],
}

/**
 * The country of a time zone, for the zones where it decides the weekend; every other zone has Saturday and Sunday.
 * After the tables of countries in the tz database (zone.tab), with the older names of the same zones (backward).
 */
const countryByZone: Readonly<Record<string, string>> = {
  'Asia/Jerusalem': 'IL',
  'Asia/Tel_Aviv': 'IL',
  Israel: 'IL',
  'Asia/Gaza': 'PS',
  'Asia/Hebron': 'PS',
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
  Iran: 'IR',
  'Asia/Aden': 'YE',
  'Africa/Algiers': 'DZ',
  'Africa/Cairo': 'EG',
  Egypt: 'EG',
  'Africa/Djibouti': 'DJ',
  'Africa/Khartoum': 'SD',
  'Africa/Mogadishu': 'SO',
  'Africa/Tripoli': 'LY',
  Libya: 'LY',
  'Africa/Kampala': 'UG',
  'Asia/Kolkata': 'IN',
  'Asia/Calcutta': 'IN',
  'Asia/Brunei': 'BN',
  'Asia/Dhaka': 'BD',
  'Asia/Dacca': 'BD',
  'Asia/Kathmandu': 'NP',
  'Asia/Katmandu': 'NP',
  'Indian/Maldives': 'MV',
}

/** Engines take the names of zones in small letters too. */
const countries = new Map(
  Object.entries(countryByZone).map(([zone, country]) => [zone.toLowerCase(), country]),
)

const weekendOfWest = [6, 7] as const

/** The weekend of a country, given by its two letters, as ISO weekdays. */
export function weekendOf(country: string): readonly number[] {
  const own = unknownToEngines[country]
  if (own) return own
  const locale: { readonly getWeekInfo?: () => { readonly weekend: readonly number[] } } = new Intl.Locale(
    `und-${country}`,
  )
  return locale.getWeekInfo?.().weekend ?? keptWeekends[country] ?? weekendOfWest
}

/**
 * Days on which offices of a country are divided, so that nobody can tell whether one works then. In India the week data and
 * “Workweek and weekend” in Wikipedia (2026) say Monday to Saturday, while central government and many firms work to Friday and
 * banks close on every other Saturday (Reserve Bank of India, 2015); in Uganda the week data say Sunday alone, while the Public
 * Service Standing Orders say Monday to Friday.
 */
const divided: Readonly<Record<string, readonly number[]>> = { IN: [6], UG: [6] }

/** The working days in a time zone on which many rest all the same, as ISO weekdays: they count, but nothing is proposed for them. */
export const dividedDaysIn = (zone: string): readonly number[] => divided[countryOf(zone) ?? ''] ?? []

/** The country of a zone, by two letters, where it decides the weekend. */
export const countryOf = (zone: string): string | undefined => countries.get(zone.toLowerCase())

/** The working days of people in a time zone, as ISO weekdays. */
export function workingDaysIn(zone: string): readonly number[] {
  const country = countryOf(zone)
  const weekend = country ? weekendOf(country) : weekendOfWest
  return [1, 2, 3, 4, 5, 6, 7].filter((day) => !weekend.includes(day))
}
