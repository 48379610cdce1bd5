import { expect, test } from 'vitest'
import { lock, unlock } from './age.ts'
import { isLocked } from './lock-file.ts'

test('a locked file opens with its passphrase only', async () => {
  const bytes = await lock('שלום', 'three small words', 10)
  expect(isLocked(bytes)).toBe(true)
  expect(await unlock(bytes, 'three small words')).toEqual({ ok: true, text: 'שלום' })
  expect(await unlock(bytes, 'three small word')).toEqual({ ok: false, problem: 'wrong-passphrase' })
  expect(await unlock(bytes.slice(0, -5), 'three small words')).toEqual({ ok: false, problem: 'unreadable' })
})
