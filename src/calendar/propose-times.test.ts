import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { clockChange, hoursAhead } from './clock-changes.ts'
import { isFree, onAnotherDay, stepTime, timesFor } from './propose-times.ts'
import { spanOf, twoDays } from './two-days.ts'
import { hoursIn, isWithin, type WorkingHours } from './working-hours.ts'
import { onClock } from './zones.ts'

const zones = [
  'Asia/Jerusalem',
  'America/New_York',
  'Europe/London',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Asia/Dhaka',
  'Africa/Lagos',
  'Pacific/Apia',
] as const
const hours = (zone: string): WorkingHours => hoursIn(zone) as WorkingHours
const zone = fc.constantFrom(...zones)
const moment = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())
const RUNS = { numRuns: Number(process.env.LODESTAR_TIME_RUNS ?? 40) }

it('proposes at most three times, on different days, when both work and neither has a holiday that is known', () => {
  fc.assert(
    fc.property(zone, zone, moment, fc.constantFrom(15, 20, 60), (here, there, now, minutes) => {
      const both = [hours(here), hours(there)]
      const times = timesFor(both, now, minutes)
      expect(times.length).toBeLessThanOrEqual(3)
      expect(new Set(times.map((at) => onClock(at, here).toPlainDate().toString())).size).toBe(times.length)
      for (const at of times) {
        expect(Date.parse(at)).toBeGreaterThan(Date.parse(now))
        expect(both.every((one) => isWithin(one, at, minutes))).toBe(true)
        for (const moved of [
          stepTime(at, 'earlier', both, minutes),
          stepTime(at, 'later', both, minutes),
          onAnotherDay(at, times, both, minutes),
        ])
          if (moved) expect(isFree(both, moved, minutes)).toBe(true)
      }
    }),
    RUNS,
  )
})

it('draws both days on one line: where both work lies in both, and the hours are those of the clocks', () => {
  fc.assert(
    fc.property(zone, zone, moment, (here, there, at) => {
      const { mine, theirs, both, hours: labels, first, last } = twoDays(at, hours(here), hours(there))
      const within = (spans: typeof mine, from: number, to: number) =>
        spans.some((one) => one.from <= from && to <= one.to)
      for (const { from, to } of both) {
        expect(within(mine, from, to)).toBe(true)
        expect(within(theirs, from, to)).toBe(true)
      }
      const { from } = spanOf(at, 20, here)
      expect(from).toBeGreaterThanOrEqual(first)
      expect(from).toBeLessThanOrEqual(last)
      for (const label of labels) {
        const shown = onClock(at, here)
          .startOfDay()
          .add({ minutes: label.at * 60 })
        expect(shown.toPlainTime().toString()).toContain(label.mine)
        expect(onClock(shown.toInstant().toString(), there).toPlainTime().toString()).toContain(label.theirs)
      }
    }),
    RUNS,
  )
})

test('between Haifa and Boston, in the week in which only one clock has changed', () => {
  const [haifa, boston] = [hours('Asia/Jerusalem'), hours('America/New_York')]
  const before = twoDays('2027-03-16T13:30:00Z', haifa, boston)
  expect(before.both).toEqual([{ from: 15, to: 17 }])
  const after = twoDays('2027-03-29T13:30:00Z', haifa, boston)
  expect(after.both).toEqual([{ from: 16, to: 17 }])
  expect(hoursAhead('2027-03-16T13:30:00Z', 'Asia/Jerusalem', 'America/New_York')).toBe(6)
  expect(hoursAhead('2027-03-29T13:30:00Z', 'Asia/Jerusalem', 'America/New_York')).toBe(7)
  expect(clockChange('2027-03-10T08:40:00Z', '2027-03-29T13:30:00Z', 'Asia/Jerusalem')?.day).toBe(
    '2027-03-26',
  )
  expect(clockChange('2027-03-10T08:40:00Z', '2027-03-29T13:30:00Z', 'America/New_York')?.day).toBe(
    '2027-03-14',
  )
  expect(clockChange('2027-03-10T08:40:00Z', '2027-03-25T13:30:00Z', 'Asia/Jerusalem')).toBeUndefined()
  expect(clockChange('2027-01-10T08:40:00Z', '2027-03-25T13:30:00Z', 'Asia/Kolkata')).toBeUndefined()
})

test('clocks between two hours are shown with their minutes', () => {
  const { both, hours: labels } = twoDays(
    '2026-12-08T08:00:00Z',
    hours('Europe/Berlin'),
    hours('Asia/Kolkata'),
  )
  expect(both).toEqual([{ from: 9, to: 12.5 }])
  expect(labels.find(({ at }) => at === 10)).toEqual({ at: 10, mine: '10', theirs: '14:30' })
})

test('a leap day is a day like others', () => {
  expect(timesFor([hours('Europe/Berlin'), hours('Asia/Dhaka')], '2028-02-26T09:00:00Z', 20)[0]).toMatch(
    /^2028-02-28T/u,
  )
  expect(onAnotherDay('2028-02-28T09:00:00Z', [], [hours('Europe/Berlin')], 20)).toBe('2028-02-29T09:00:00Z')
})

test('no time is proposed on a holiday of Israel', () => {
  const haifa = [hours('Asia/Jerusalem')]
  expect(isFree(haifa, '2026-09-21T08:00:00Z', 20)).toBe(false)
  expect(isFree(haifa, '2026-09-20T08:00:00Z', 20)).toBe(false)
  expect(isFree(haifa, '2026-09-22T08:00:00Z', 20)).toBe(true)
  expect(isFree([hours('Europe/Berlin')], '2026-09-21T08:00:00Z', 20)).toBe(true)
})

test('where the days never meet, nothing is proposed', () =>
  expect(
    timesFor([hours('Asia/Jerusalem'), hours('America/Los_Angeles')], '2026-11-29T09:00:00Z', 20),
  ).toEqual([]))

test('nothing is proposed for a day on which offices there are divided; my own week is mine', () => {
  const india = hours('Asia/Kolkata')
  const saturday = '2026-11-28T06:00:00Z'
  expect(isFree([india], saturday, 20)).toBe(true)
  expect(isFree([india, hours('Asia/Kathmandu')], '2026-11-27T06:00:00Z', 20)).toBe(true)
  expect(isFree([hours('Asia/Tehran'), india], saturday, 20)).toBe(false)
})
