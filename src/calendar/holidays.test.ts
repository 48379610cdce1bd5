import { expect, test } from 'vitest'
import { israeliHoliday } from './holidays.ts'

// As printed in calendars of these years.
test.each([
  ['2026-09-11', 'eve'],
  ['2026-09-12', 'rosh-hashana'],
  ['2026-09-13', 'rosh-hashana'],
  ['2026-09-21', 'yom-kippur'],
  ['2026-09-26', 'sukkot'],
  ['2026-10-03', 'simchat-torah'],
  ['2026-04-01', 'eve'],
  ['2026-04-02', 'pesach'],
  ['2026-04-08', 'pesach'],
  ['2026-05-22', 'shavuot'],
  ['2027-10-02', 'rosh-hashana'],
  ['2028-04-11', 'pesach'],
  // Independence Day: on its date, put earlier from Saturday and Friday, and later from Monday.
  ['2026-04-22', 'independence'],
  ['2025-05-01', 'independence'],
  ['2028-05-02', 'independence'],
  ['2024-05-14', 'independence'],
  ['2024-05-13', 'eve'],
  ['2025-05-03', undefined],
  ['2026-11-29', undefined],
  ['2028-02-29', undefined],
] as const)('%s in Israel: %s', (day, holiday) =>
  expect(israeliHoliday(Temporal.PlainDate.from(day))).toBe(holiday),
)
