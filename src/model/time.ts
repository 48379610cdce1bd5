import { maxLength, pipe, regex, string } from 'valibot'

/** A moment, as ISO 8601 in UTC: `2026-11-23T14:05:00Z`. */
export const Moment = pipe(
  string(),
  maxLength(40),
  regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?Z$/),
)

/** A day without a zone: `2026-11-23`. */
export const Day = pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/))

/** A month as profiles give it: `YYYY`, `YYYY-MM`. */
export const Month = pipe(string(), regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/))

/** The end of a position: a month, or `now` for one that goes on. */
export const MonthOrNow = pipe(string(), regex(/^(now|\d{4}(-(0[1-9]|1[0-2]))?)$/))
