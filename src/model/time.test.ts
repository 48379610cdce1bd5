import fc from 'fast-check'
import { type GenericSchema, safeParse } from 'valibot'
import { expect, test } from 'vitest'
import { worlds } from '../../tests/worlds.ts'
import { Contact } from './contact.ts'
import { Me } from './me.ts'
import { Settings } from './settings.ts'
import { Day, Hour, Moment, Month, MonthOrNow, Zone } from './time.ts'

const fits = (schema: GenericSchema, value: unknown) => safeParse(schema, value).success

test.each([
  '2026-02-30T10:00:00Z',
  '2026-02-29T10:00:00Z',
  '2026-11-31T10:00Z',
  '2026-13-01T10:00:00Z',
  '2026-00-10T10:00:00Z',
  '2026-01-00T10:00:00Z',
  '2026-11-20T25:00:00Z',
  '2026-11-20T24:00:00Z',
  '2026-11-20T10:60:00Z',
  '2026-11-20T10:00:60Z',
  '0000-11-20T10:00:00Z',
  '2026-11-20T10:00:00+02:00',
  '2026-11-20T10:00:00',
  '2026-11-20',
  '٢٠٢٦-١١-٢٠T10:00:00Z',
  '',
])('no moment: %s', (text) => expect(fits(Moment, text)).toBe(false))

test.each([
  '2026-11-20T10:00Z',
  '2024-02-29T23:59:59.123456789Z',
  '0026-11-24T07:39:06Z',
  '9999-12-31T23:59Z',
])('a moment: %s', (text) => expect(fits(Moment, text)).toBe(true))

test('days, months, ends and hours are those that exist', () => {
  expect(
    ['2026-02-30', '2025-02-29', '2026-04-31', '0000-01-01', '2026-1-1'].filter((day) => fits(Day, day)),
  ).toEqual([])
  expect(fits(Day, '2024-02-29')).toBe(true)
  expect(
    ['2026-13', '2026-00', '0000', '0000-05', '26', 'now'].filter((month) => fits(Month, month)),
  ).toEqual([])
  expect(['2026-13', '0000', 'Now'].filter((end) => fits(MonthOrNow, end))).toEqual([])
  expect([fits(Month, '2026-12'), fits(MonthOrNow, 'now'), fits(MonthOrNow, '2019')]).toEqual([
    true,
    true,
    true,
  ])
  expect(['24:00', '25:00', '9:00', '09:60'].filter((hour) => fits(Hour, hour))).toEqual([])
})

const noZones = [
  '',
  'Mars/Base',
  'Etc/Unknown',
  '+02:00',
  'Z',
  'GMT+2',
  '2020-01-01T00:00[Europe/Berlin]',
  'x'.repeat(5_000),
]

test('a zone is one that this engine knows, wherever one is given', () => {
  expect(noZones.filter((zone) => fits(Zone, zone))).toEqual([])
  expect(
    ['Asia/Jerusalem', 'UTC', 'Egypt', 'Etc/GMT+2', 'America/Argentina/Buenos_Aires'].filter(
      (zone) => !fits(Zone, zone),
    ),
  ).toEqual([])
  const contact = {
    person: { site: 'linkedin', handle: 'noa' },
    name: 'Noa',
    since: '2026-11-01T08:00:00Z',
    persona: 'p',
  }
  for (const zone of noZones)
    expect([fits(Settings, { zone }), fits(Me, { zone }), fits(Contact, { ...contact, zone })]).toEqual([
      false,
      false,
      false,
    ])
  expect([fits(Settings, {}), fits(Me, { zone: 'UTC' }), fits(Contact, { ...contact, zone: 'UTC' })]).toEqual(
    [true, true, true],
  )
})

test('whatever is given, nothing throws, and what fits can be used', () => {
  const anything = fc.oneof(
    fc.anything(),
    fc.string(),
    fc.stringMatching(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?Z)?$/),
  )
  fc.assert(
    fc.property(anything, (value) => {
      for (const schema of [Month, MonthOrNow, Hour, Zone]) safeParse(schema, value)
      const [moment, day] = [safeParse(Moment, value), safeParse(Day, value)]
      if (moment.success) Temporal.Instant.from(moment.output)
      if (day.success) Temporal.PlainDate.from(day.output).toZonedDateTime('Asia/Jerusalem')
    }),
    worlds(150),
  )
})

test('a day and a moment exist exactly where Temporal reads them', () => {
  const reads = (read: () => unknown) => {
    try {
      read()
      return true
    } catch {
      return false
    }
  }
  const two = (most: number) => fc.integer({ min: 0, max: most }).map((one) => String(one).padStart(2, '0'))
  const year = fc.integer({ min: 1, max: 9999 }).map((one) => String(one).padStart(4, '0'))
  const years = fc.oneof(year, fc.constantFrom('1900', '2000', '2023', '2024', '2100'))
  const days = fc.tuple(years, two(14), two(33)).map((parts) => parts.join('-'))
  fc.assert(
    fc.property(days, two(26), two(62), (day, hour, minute) => {
      expect([day, fits(Day, day)]).toEqual([day, reads(() => Temporal.PlainDate.from(day))])
      const moment = `${day}T${hour}:${minute}Z`
      expect([moment, fits(Moment, moment)]).toEqual([moment, reads(() => Temporal.Instant.from(moment))])
    }),
    worlds(2_000),
  )
})
