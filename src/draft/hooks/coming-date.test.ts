import { expect, it } from 'vitest'
import { namesComingDay } from './coming-date.ts'

it.each([
  ['Open evening for carers, 9 December, tea from six.', '2026-11-18T09:00:00Z'],
  ['Six seats at the flood exercise, Wednesday February 10.', '2026-11-18T09:00:00Z'],
  ['Come on the 3rd of December, all three shops.', '2026-11-18T09:00:00Z'],
  ['יום פתוח במפעל, 1 בדצמבר, 16:00 עד 20:00.', '2026-11-09T09:00:00Z'],
])('a day that is still to come makes something known: %s', (text, at) => {
  expect(namesComingDay(text, at)).toBe(true)
})

it.each([
  ['On 12 March the boiler failed and I learned what a log is for.', '2026-11-18T09:00:00Z'],
  ['The 31 February rota never came.', '2026-01-18T09:00:00Z'],
  ['I read 400 march reports, and may 3 of them were short.', '2026-06-18T09:00:00Z'],
  ['We close the books on day 4.', '2026-11-18T09:00:00Z'],
  ['Open evening, 9 December.', undefined],
])('no other day or number does: %s', (text, at) => {
  expect(namesComingDay(text, at)).toBe(false)
})
