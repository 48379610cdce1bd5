import { expect, test } from 'vitest'
import { afterWorkingDays } from './working-days.ts'
import { afterDays, afterMonths, momentAt, onClock, startOfDay, zoneOr } from './zones.ts'

const unknown = ['Mars/Base', 'Etc/Unknown', 'Foo/Bar', '', ' ', 'Europe/', '+99:00', 'Asia/Jerusalem\n']

test.each(unknown)('a zone of no engine (%j) never throws, and is counted in UTC', (zone) => {
  const at = '2026-11-23T09:00:00Z'
  expect(zoneOr(zone, 'Asia/Jerusalem')).toBe('Asia/Jerusalem')
  expect(zoneOr(zone, zone)).toBe('UTC')
  expect(onClock(at, zone).toPlainTime().toString()).toBe('09:00:00')
  expect(momentAt('2026-11-23T09:00', zone)).toBe(at)
  expect(afterDays(at, 1, zone)).toBe('2026-11-24T09:00:00Z')
  expect(afterMonths(at, 1, zone)).toBe('2026-12-23T09:00:00Z')
  expect(startOfDay('2026-11-23', zone)).toBe('2026-11-23T00:00:00Z')
  expect(afterWorkingDays(at, 1, { zone, days: [1, 2, 3, 4, 5] })).toBe('2026-11-24T09:00:00Z')
})

test('a zone that is known stays as it is', () => {
  expect(zoneOr('Asia/Jerusalem', 'UTC')).toBe('Asia/Jerusalem')
  expect(zoneOr(undefined, 'Europe/Stockholm')).toBe('Europe/Stockholm')
  expect(momentAt('2026-11-23T09:00', 'Asia/Jerusalem')).toBe('2026-11-23T07:00:00Z')
})
