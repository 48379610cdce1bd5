import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { attempt, done } from '../../tests/attempt.ts'
import { db } from './db.ts'
import { forget } from './forget.ts'
import { changeSettings } from './settings.ts'
import { onWritten } from './written.ts'

test('every write is told with its tables, once it is kept, and what was refused is not', async () => {
  const told: (readonly string[])[] = []
  await db.open()
  const end = onWritten((tables) => told.push(tables))
  await done(changeSettings({ zone: 'Asia/Jerusalem' }))
  expect(told).toEqual([['settings']])
  expect((await attempt(changeSettings({ notifyAt: '25:00' }))).ok).toBe(false)
  expect(told.length).toBe(1)
  await done(forget({ site: 'linkedin', handle: 'nobody' }))
  expect(told.flat()).not.toContain('personas')
  end()
  await done(changeSettings({ zone: undefined }))
  expect(told.flat().filter((name) => name === 'settings')).toEqual(['settings'])
})
