import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { parse } from 'valibot'
import { beforeEach, expect, test } from 'vitest'
import { attempt, done } from '../../tests/attempt.ts'
import { worlds } from '../../tests/worlds.ts'
import type { Connection } from '../model/connection.ts'
import { Contact } from '../model/contact.ts'
import { sampleReading } from '../sample/person.ts'
import { db } from './db.ts'
import { knownElsewhere } from './known-elsewhere.ts'
import {
  deleteNetwork,
  dropOldNetwork,
  importNetwork,
  keepNetworkFor,
  lastImport,
  network,
} from './network.ts'
import { keepReadings } from './readings.ts'
import { takeBack } from './take-back.ts'
import { record } from './touchpoints.ts'
import type { Writing } from './writing.ts'

const first = '2026-01-10T09:00:00Z'
const second = '2026-11-20T09:00:00Z'
const somebody = (id: string, more: Partial<Connection> = {}): Connection => ({
  id,
  name: id.toUpperCase(),
  ...more,
})
const all = async () => [await network(), await lastImport()]

const written = async <T>(writing: Writing<T>) => {
  const tried = await attempt(writing)
  if (!tried.ok) throw new Error(tried.problem)
  return tried
}

beforeEach(async () => {
  await db.delete()
  await db.open()
})

test('an import is kept as a whole, in the order of the file, and taken back as a whole', async () => {
  const many = Array.from({ length: 2_500 }, (_, at) => somebody(`p${at}`, at % 2 ? { role: 'Baker' } : {}))
  const kept = await written(importNetwork(many, first))
  expect(await network()).toEqual(many)
  expect(kept.value).toEqual({
    importedAt: first,
    days: 365,
    people: 2_500,
    withRole: 1_250,
    withEmail: 0,
    withExchange: 0,
  })
  await done(takeBack(kept.undo))
  expect(await all()).toEqual([[], undefined])
})

test('a second import says what was another role before, keeps what it does not tell, and lets go who is gone', async () => {
  const exchange = { day: '2025-05-05', answered: true }
  await done(
    importNetwork(
      [
        somebody('a', { role: 'Baker', company: 'Oven', exchange }),
        somebody('b', { role: 'Nurse' }),
        somebody('gone'),
      ],
      first,
    ),
  )
  const before = await all()
  const again = await written(
    importNetwork(
      [somebody('a', { role: 'Head baker', company: 'Oven' }), somebody('b'), somebody('new')],
      second,
    ),
  )
  expect(await network()).toEqual([
    somebody('a', {
      role: 'Head baker',
      company: 'Oven',
      exchange,
      before: { role: 'Baker', company: 'Oven', seen: first },
    }),
    somebody('b'),
    somebody('new'),
  ])
  await done(takeBack(again.undo))
  expect(await all()).toEqual(before)
})

test('the same file twice is once, whatever is in it; taken back, everything is as it was', async () => {
  const part = fc.record(
    { role: fc.constantFrom('Baker', 'Nurse'), connectedOn: fc.constantFrom('2020-01-01', '2019') },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, { minLength: 1, maxLength: 6 }),
      fc.array(part, { maxLength: 6 }),
      async (one, other) => {
        await db.delete()
        await db.open()
        const [fresh, next] = [one, other].map((some) => some.map((more, at) => somebody(`p${at}`, more)))
        await done(importNetwork(fresh ?? [], first))
        const once = await network()
        await done(importNetwork(fresh ?? [], second))
        expect(await network()).toEqual(once)
        const before = await all()
        const { undo } = await written(importNetwork(next ?? [], second))
        await done(takeBack(undo))
        expect(await all()).toEqual(before)
      },
    ),
    worlds(15),
  )
})

test('nothing is half kept: a row that does not fit refuses the whole import', async () => {
  const refused = await attempt(
    importNetwork([somebody('a'), somebody('b', { role: 'x'.repeat(5_000) })], first),
  )
  expect(refused.ok).toBe(false)
  expect(await all()).toEqual([[], undefined])
})

test('it is deleted with one act, which can be taken back, and by itself when its time is over', async () => {
  await done(importNetwork([somebody('a')], first))
  const { undo } = await written(deleteNetwork())
  expect(await all()).toEqual([[], undefined])
  await done(takeBack(undo))
  expect(await network()).toHaveLength(1)
  await done(dropOldNetwork('2027-01-10T08:59:59Z'))
  expect(await network()).toHaveLength(1)
  await done(keepNetworkFor(30))
  await done(dropOldNetwork('2026-02-09T09:00:00Z'))
  expect(await all()).toEqual([[], undefined])
})

test('what is known from elsewhere: who is kept, was written to, declined, and which schools were read', async () => {
  const noa = { site: 'linkedin', handle: 'noa' }
  const at = (day: number) => `2026-01-0${day}T09:00:00Z`
  await done(
    record(
      { id: 't1', person: noa, at: at(2), kind: 'sent', message: 'first-ask', channel: 'note', text: 'x' },
      {
        contact: parse(Contact, { person: noa, name: 'Noa', since: at(1), persona: 'p' }),
      },
    ),
  )
  await done(record({ id: 't2', person: noa, at: at(3), kind: 'declined' }))
  await done(keepReadings([{ ...sampleReading(at(1)), person: noa }]))
  const { kept, written, declined, schools } = await knownElsewhere()
  expect([...kept]).toEqual(['linkedin/noa'])
  expect(written.get('linkedin/noa')).toBe(at(2))
  expect(declined.get('linkedin/noa')).toBe(at(3))
  expect(schools.get('linkedin/noa')).toEqual(
    sampleReading(at(1)).profile.studies.map(({ value }) => value.school),
  )
})
