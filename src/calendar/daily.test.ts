import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextDaily } from './daily.ts'
import { onClock } from './zones.ts'

describe('the next time that a clock shows an hour', () => {
  it.each([
    ['09:00', 'Asia/Jerusalem', '2026-11-23T06:59:59Z', '2026-11-23T07:00:00Z'],
    ['09:00', 'Asia/Jerusalem', '2026-11-23T07:00:00Z', '2026-11-24T07:00:00Z'],
    ['23:30', 'Pacific/Kiritimati', '2026-11-23T09:00:00Z', '2026-11-23T09:30:00Z'],
    // The clocks skip 02:30 on that night, and go back over it on the other.
    ['02:30', 'Europe/Berlin', '2026-03-28T23:30:00Z', '2026-03-29T01:30:00Z'],
    ['02:30', 'Europe/Berlin', '2026-10-25T00:45:00Z', '2026-10-26T01:30:00Z'],
    ['09:00', 'Mars/Base', '2026-11-23T10:00:00Z', '2026-11-24T09:00:00Z'],
  ])('%s in %s after %s is %s', (hour, zone, now, next) => expect(nextDaily(hour, zone, now)).toBe(next))

  it('is ahead, within 25 hours, and nothing stands between', () => {
    const zone = fc.constantFrom('Asia/Jerusalem', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia')
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 })
    const moment = fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(zone, minutes, moment, (place, minute, date) => {
        const hour = Temporal.PlainTime.from('00:00')
          .add({ minutes: minute })
          .toString({ smallestUnit: 'minute' })
        const now = date.toISOString()
        const next = nextDaily(hour, place, now)
        const ahead = Date.parse(next) - date.getTime()
        expect(ahead).toBeGreaterThan(0)
        expect(ahead).toBeLessThanOrEqual(25 * 3_600_000)
        // What was planned a moment ago is still what would be planned now.
        expect(nextDaily(hour, place, new Date(Date.parse(next) - 1).toISOString())).toBe(next)
        const shown = onClock(next, place).toPlainTime().toString({ smallestUnit: 'minute' })
        const skipped = onClock(next, place).hoursInDay < 24
        expect(skipped || shown === hour).toBe(true)
      }),
    )
  })
})
