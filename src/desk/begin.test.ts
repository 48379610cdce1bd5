import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { done } from '../../tests/attempt.ts'
import { phraseLexicons } from '../languages/phrases.ts'
import { findUnconfirmedAsWritten } from '../pipeline.ts'
import { db } from '../store/db.ts'
import { me } from '../store/me.ts'
import { personas } from '../store/personas.ts'
import { settings } from '../store/settings.ts'
import { takeBack } from '../store/take-back.ts'
import { acceptBegun, begin } from './begin.ts'

const answers = {
  ability: 'Decide which experiments to run',
  heading: 'From developer to product manager',
  intro: 'I am a developer at Harbour Labs.',
}
const never = (problem: string) => {
  throw new Error(problem)
}
const stored = async () => ({ personas: await personas(), me: await me(), settings: await settings() })
const begun = async () => {
  const kept = await begin(answers, 'first', 'en', never)
  if (!kept) throw new Error('Nothing was begun')
  return kept
}

beforeEach(async () => {
  await db.delete()
  await db.open()
})

test('what the three answers made is taken back as a whole', async () => {
  const before = await stored()
  const { value, undo } = await begun()
  expect(await stored()).toMatchObject({ personas: [value.persona], settings: { activePersona: 'first' } })
  await done(takeBack(undo))
  expect(await stored()).toEqual(before)
})
test('the sentences that were accepted are taken back, and what was begun stays', async () => {
  const { value } = await begun()
  const before = await stored()
  const parts = findUnconfirmedAsWritten(value.persona, value.me, 'en', phraseLexicons.en)
  expect(parts.length).toBeGreaterThan(1)
  const kept = await acceptBegun(value, [['en', parts]], never)
  expect((await me())?.whoConfirmed).toBe(true)
  await done(takeBack(kept?.undo ?? []))
  expect(await stored()).toEqual(before)
})
test('what cannot be kept as a whole is not kept at all', async () => {
  const before = await stored()
  const problems: string[] = []
  const { put } = IDBObjectStore.prototype
  IDBObjectStore.prototype.put = function (...given) {
    if (this.name === 'settings') throw new DOMException('no space', 'QuotaExceededError')
    return put.apply(this, given)
  }
  const kept = await begin(answers, 'first', 'en', (problem) => problems.push(problem))
  IDBObjectStore.prototype.put = put
  expect([kept, problems]).toEqual([undefined, ['disk-full']])
  expect(await stored()).toEqual(before)
})
