import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { db } from './db.ts'
import { forget } from './people.ts'
import { changeSettings } from './settings.ts'
import { onWritten } from './written.ts'

test('every write is told with its tables, once it is kept, and what was refused is not', async () => {
  const told: (readonly string[])[] = []
  await db.open()
  const end = onWritten((tables) => told.push(tables))
  await changeSettings({ zone: 'Asia/Jerusalem' })
  expect(told).toEqual([['settings']])
  await changeSettings({ notifyAt: '25:00' })
  expect(told.length).toBe(1)
  await forget({ site: 'linkedin', handle: 'nobody' })
  expect(told.flat()).not.toContain('personas')
  end()
  await changeSettings({ zone: undefined })
  expect(told.flat().filter((name) => name === 'settings')).toEqual(['settings'])
})
