import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { done } from '../../tests/attempt.ts'
import { db } from '../store/db.ts'
import { changeSettings, settings } from '../store/settings.ts'
import { keepAlarm } from './alarm.ts'
import { runInTurn } from './run-in-turn.ts'

const { alarms, created } = vi.hoisted(() => {
  const alarms = new Map<string, { readonly scheduledTime: number }>()
  const created: number[] = []
  return { alarms, created }
})
vi.mock('../platform/browser.ts', () => ({
  browser: {
    alarms: {
      get: async (name: string) => alarms.get(name),
      create: async (name: string, { when }: { readonly when: number }) => {
        created.push(when)
        alarms.set(name, { scheduledTime: when })
      },
    },
  },
}))

const stands = () => {
  const alarm = alarms.get('daily')
  return alarm && new Date(alarm.scheduledTime).toISOString()
}
const setNow = (moment: string) => vi.setSystemTime(new Date(moment))

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  setNow('2026-11-23T10:00:00Z')
  alarms.clear()
  created.length = 0
  await db.settings.clear()
  await done(changeSettings({ zone: 'Asia/Jerusalem' }))
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

test('a missing alarm is set, and one that stands right is left alone', async () => {
  await keepAlarm()
  expect(stands()).toBe('2026-11-24T07:00:00.000Z')
  const before = created.length
  await keepAlarm()
  setNow('2026-11-24T06:59:59.999Z')
  await keepAlarm()
  expect(created.length).toBe(before)
})

test.each([
  ['an hour', { notifyAt: '08:30' }, '2026-11-24T06:30:00.000Z'],
  ['a zone', { zone: 'America/New_York' }, '2026-11-23T14:00:00.000Z'],
  ['a zone of no engine, which is the browser’s own then', { zone: 'Mars/Base' }, undefined],
])('%s that was changed plans it anew', async (_, patch, expected) => {
  await keepAlarm()
  // Written past what checks it: no zone of no engine is kept, but one may stand there from an earlier version.
  await db.settings.put({ ...(await settings()), ...patch }, 'settings')
  await keepAlarm()
  if (expected) expect(stands()).toBe(expected)
  else expect(Date.parse(stands() ?? '')).toBeGreaterThan(Date.now())
})

test('an alarm that was planned under a clock that ran ahead is planned anew', async () => {
  setNow('2036-01-01T00:00:00Z')
  await keepAlarm()
  setNow('2026-11-23T10:00:00Z')
  await keepAlarm()
  expect(stands()).toBe('2026-11-24T07:00:00.000Z')
})

test('an alarm whose time has passed rings now, and not only tomorrow', async () => {
  await keepAlarm()
  setNow('2026-11-26T10:00:00Z')
  await keepAlarm()
  expect(stands()).toBe('2026-11-26T10:00:00.000Z')
})

test('a store that cannot be opened leaves an alarm that stands, and sets a missing one at the default hour', async () => {
  await keepAlarm()
  await done(changeSettings({ notifyAt: '18:00' }))
  await keepAlarm()
  const before = stands()
  const warned = vi.spyOn(console, 'warn').mockReturnValue(undefined)
  vi.spyOn(db.settings, 'get').mockRejectedValue(new DOMException('', 'UnknownError'))
  await runInTurn([keepAlarm])
  expect(stands()).toBe(before)
  alarms.clear()
  await runInTurn([keepAlarm])
  expect(new Date(stands() ?? '').getTime() - Date.now()).toBeGreaterThan(0)
  expect(warned).toHaveBeenCalledTimes(2)
})

test('a store that never answers does not keep a missing alarm from being set', async () => {
  vi.spyOn(db.settings, 'get').mockReturnValue(new Promise(() => {}) as never)
  void keepAlarm()
  await vi.waitFor(() => expect(stands()).toBeDefined())
})
