import { languageCodes, languageTraits } from '../../model/language.ts'

/** So many days ahead a day without a year is still to come and not one that was: an event is made known within a season. Our judgement. */
const SEASON_DAYS = 90
const YEAR_MONTHS = 12
/** “2026-11-24” of a moment. */
const ISO_DAY = 10

/** The names of the months of every language that is written, long and short, each with its number. */
const months: ReadonlyMap<string, number> = new Map(
  languageCodes.flatMap((code) =>
    Array.from({ length: YEAR_MONTHS }, (_, at) => at).flatMap((at) =>
      (['long', 'short'] as const).map((month) => {
        const name = new Intl.DateTimeFormat(languageTraits[code].locale, { month, timeZone: 'UTC' })
        return [
          name
            .format(Date.UTC(2026, at, 15))
            .toLowerCase()
            .replace('.', ''),
          at + 1,
        ] as const
      }),
    ),
  ),
)
const named = [...months.keys()].sort((one, other) => other.length - one.length).join('|')
const days = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(\d{1,2})(?:st|nd|rd|th)?(?: of)? (?:\p{L})?(${named})(?!\p{L})|(?<!\p{L})(${named}) (\d{1,2})(?:st|nd|rd|th)?(?![\p{N}\p{L}:])`,
  'giu',
)

/** The day of a year that a text names; undefined for the 31st of February. */
function dayOf(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
  } catch {
    return undefined
  }
}

/**
 * Whether a text that was posted at a moment names a day that was then still to come (“9 December”, “1 בדצמבר”): it makes an
 * event known. A day without a year that lies behind is taken for one of the next year only within a season.
 */
export function namesComingDay(text: string, at: string | undefined): boolean {
  if (at === undefined) return false
  const posted = Temporal.PlainDate.from(at.slice(0, ISO_DAY))
  const last = posted.add({ days: SEASON_DAYS })
  return [...text.matchAll(days)].some(([, day, month = '', other = '', otherDay]) => {
    const number = months.get((month || other).toLowerCase())
    return [posted.year, posted.year + 1].some((year) => {
      const named = number && dayOf(year, number, Number(day ?? otherDay))
      return (
        named !== undefined &&
        named !== 0 &&
        Temporal.PlainDate.compare(named, posted) > 0 &&
        Temporal.PlainDate.compare(named, last) <= 0
      )
    })
  })
}
