import 'fake-indexeddb/auto'
import { parse } from 'valibot'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { done } from '../../tests/attempt.ts'
import { Contact } from '../model/contact.ts'
import { Touchpoint } from '../model/touchpoint.ts'
import { db } from '../store/db.ts'
import { changeSettings } from '../store/settings.ts'
import { record } from '../store/touchpoints.ts'
import { notifyOfDue, showBadge, snooze } from './due.ts'

const { shown, stored, badges, alarms, browser } = vi.hoisted(() => {
  const shown: { readonly message: string; readonly buttons?: unknown }[] = []
  const stored = new Map<string, unknown>()
  const badges: string[] = []
  const alarms: { readonly name: string; readonly when: number }[] = []
  return {
    shown,
    stored,
    badges,
    alarms,
    browser: {
      action: {
        setBadgeText: async ({ text }: { readonly text: string }) => void badges.push(text),
        setBadgeBackgroundColor: async () => undefined,
      },
      alarms: {
        create: async (name: string, { when }: { readonly when: number }) => void alarms.push({ name, when }),
      },
      i18n: { getUILanguage: () => 'en' },
      permissions: { contains: async () => true },
      runtime: { getURL: (path: string) => path },
      storage: {
        local: {
          get: async (key: string) => ({ [key]: stored.get(key) }),
          set: async (values: object) => {
            for (const [key, value] of Object.entries(values)) stored.set(key, value)
          },
        },
      },
      notifications: {
        create: async (_: string, given: { readonly message: string }) => void shown.push(given),
        onButtonClicked: { addListener: () => undefined } as object | undefined,
      },
    },
  }
})
vi.mock('../platform/browser.ts', () => ({ browser }))

const person = { site: 'linkedin', handle: 'amir' }
const contact = parse(Contact, { person, name: 'Amir Haddad', since: '2026-11-01T09:00:00Z', persona: 'p' })
const add = (kind: string, at: string, more: object = {}) =>
  done(record(parse(Touchpoint, { id: `${kind} ${at}`, person, kind, at, ...more }), { contact }))
/** The daily alarm rings: the badge is counted, and what is due is said. */
const ring = async (moment: string) => {
  vi.setSystemTime(new Date(moment))
  await showBadge()
  await notifyOfDue()
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(new Date('2026-11-22T08:00:00Z'))
  for (const table of db.tables) await table.clear()
  for (const list of [shown, badges, alarms]) list.length = 0
  stored.clear()
  browser.notifications.onButtonClicked = { addListener: () => undefined }
  await done(changeSettings({ zone: 'Asia/Jerusalem', notifications: true }))
})
afterEach(() => vi.useRealTimers())

test('one a day, on working days, only when something is owed or a meeting is today; without names', async () => {
  await ring('2026-11-22T08:00:00Z')
  expect(shown).toEqual([])
  await add('met', '2026-11-22T07:00:00Z')
  await add('scheduled', '2026-11-22T07:30:00Z', { when: '2026-12-01T12:00:00Z', minutes: 20 })
  await ring('2026-11-23T07:00:00Z')
  await ring('2026-11-23T09:00:00Z')
  expect(shown.map(({ message }) => message)).toEqual(['1 thank-you is due'])
  expect(badges.at(-1)).toBe('1')
  // Friday and Saturday are days of rest in Haifa.
  await ring('2026-11-27T07:00:00Z')
  await ring('2026-11-28T07:00:00Z')
  expect(shown).toHaveLength(1)
  await add('thanked', '2026-11-28T08:00:00Z')
  await ring('2026-11-29T07:00:00Z')
  expect([shown.length, badges.at(-1)]).toEqual([1, ''])
  await ring('2026-12-01T07:00:00Z')
  expect(shown.at(-1)?.message).toBe('1 agenda is due · 1 meeting is today')
})

test('a week without the browser gives one, and names stand in it only where they were asked for', async () => {
  await add('met', '2026-11-15T07:00:00Z')
  await done(changeSettings({ namesInNotifications: true }))
  await ring('2026-11-23T07:00:00Z')
  await ring('2026-11-23T07:00:01Z')
  expect(shown.map(({ message }) => message.replace(/[\u2068\u2069]/gu, ''))).toEqual([
    '1 thank-you is due: Amir Haddad',
  ])
})

test('“in an hour” rings again in an hour, and says it although it was said today', async () => {
  await add('met', '2026-11-15T07:00:00Z')
  await ring('2026-11-23T07:00:00Z')
  await snooze()
  expect(alarms).toEqual([{ name: 'again', when: Date.parse('2026-11-23T08:00:00Z') }])
  await notifyOfDue({ isAgain: true })
  expect(shown).toHaveLength(2)
})

test('a browser without buttons gets a notification without any', async () => {
  await add('met', '2026-11-15T07:00:00Z')
  browser.notifications.onButtonClicked = undefined
  await ring('2026-11-23T07:00:00Z')
  expect(shown[0]).not.toHaveProperty('buttons')
})
