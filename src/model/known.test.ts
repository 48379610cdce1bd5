import { safeParse } from 'valibot'
import { expect, test } from 'vitest'
import { Backup } from './backup.ts'
import { Correction } from './known.ts'

const person = { site: 'linkedin', handle: 'noa' }
const correction = (value: unknown, field = 'headline') => ({
  person,
  field,
  value,
  at: '2026-11-20T09:00:00Z',
})
const nested = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 'x')

test('a correction is a value of a profile, not thousands of levels', () => {
  expect(safeParse(Correction, correction(null)).success).toBe(true)
  expect(safeParse(Correction, correction([{ title: 'Lead', from: '2020' }], 'positions')).success).toBe(true)
  expect(safeParse(Correction, correction(nested(3_000))).success).toBe(false)
})

test('a backup names the place of a date that does not exist, and of what is nested too deep', () => {
  const backup = {
    program: 'lodestar',
    version: 1,
    exportedAt: '2026-11-20T09:00:00Z',
    settings: {},
    personas: [],
    contacts: [],
    readings: [],
    corrections: [],
    drafts: [],
    touchpoints: [],
  }
  const place = (patch: object) =>
    safeParse(Backup, { ...backup, ...patch })
      .issues?.[0].path?.map(({ key }) => key)
      .join('.')
  expect(place({})).toBeUndefined()
  expect(place({ exportedAt: '2026-13-45T09:00:00Z' })).toBe('exportedAt')
  expect(place({ settings: { zone: 'Mars/Base' } })).toBe('settings.zone')
  expect(place({ settings: { zone: '' } })).toBe('settings.zone')
  expect(place({ me: { zone: 'Mars/Base' } })).toBe('me.zone')
  expect(place({ corrections: [correction(nested(3_000))] })).toBe('corrections.0.value')
})
