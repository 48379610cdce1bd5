import { check, maxLength, nonEmpty, pipe, regex, string } from 'valibot'
import { isZone } from '../calendar/zones.ts'

/** Days of the months in a common year. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the day exists that a text of its form begins with. By numbers: every row of the store is asked. Temporal says the same. */
function isDay(text: string): boolean {
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))]
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day >= 1 && day <= (month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0))
}

/** The same of a moment, with its hour and minute; the seconds are told by its form. */
const isMoment = (text: string) =>
  isDay(text) && Number(text.slice(11, 13)) <= 23 && Number(text.slice(14, 16)) <= 59

/** A moment that exists, as ISO 8601 in UTC: `2026-11-23T14:05:00Z`. There is no year 0. */
export const Moment = pipe(
  string(),
  maxLength(40),
  regex(
    /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:[0-5]\d(\.\d{1,9})?)?Z$/,
    'A moment is written 2026-11-23T14:05:00Z.',
  ),
  check(isMoment, 'This day or hour does not exist.'),
)

/** A day that exists, without a zone: `2026-11-23`. */
export const Day = pipe(
  string(),
  regex(/^(?!0000)\d{4}-\d{2}-\d{2}$/, 'A day is written 2026-11-23.'),
  check(isDay, 'This day does not exist.'),
)

/** A month as profiles give it: `YYYY`, `YYYY-MM`. */
export const Month = pipe(
  string(),
  regex(/^(?!0000)\d{4}(-(0[1-9]|1[0-2]))?$/, 'A month is written 2026-11 or 2026.'),
)

/** The end of a position: a month, or `now` for one that goes on. */
export const MonthOrNow = pipe(
  string(),
  regex(/^(now|(?!0000)\d{4}(-(0[1-9]|1[0-2]))?)$/, 'An end is written 2026-11, 2026 or now.'),
)

/** An hour of the day, on whatever clock: `09:00`. */
export const Hour = pipe(string(), regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'An hour is written 09:00.'))

/** A time zone that this engine knows, by its IANA name: `Asia/Jerusalem`. */
export const Zone = pipe(
  string(),
  nonEmpty(),
  maxLength(100),
  check(isZone, 'This is no time zone that is known here.'),
)
