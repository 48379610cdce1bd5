import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import { done } from '../../tests/attempt.ts'
import { personId } from '../model/person-key.ts'
import { sampleReading } from '../sample/person.ts'
import { db } from './db.ts'
import { join } from './joins.ts'
import { correct, correctionsOf, keepReadings, readingsOf, readOfMany } from './readings.ts'

const [noa, noaElsewhere, jun, nobody] = ['noa', 'noa-b', 'jun', 'nobody'].map((handle) => ({
  site: 'linkedin',
  handle,
})) as [Key, Key, Key, Key]
type Key = { readonly site: string; readonly handle: string }
const days = ['2026-11-01T08:00:00Z', '2026-11-02T08:00:00Z', '2026-11-03T08:00:00Z'] as const

beforeEach(async () => {
  vi.restoreAllMocks()
  await Promise.all(db.tables.map((table) => table.clear()))
  await done(
    keepReadings([
      { ...sampleReading(days[2]), person: noa },
      { ...sampleReading(days[0]), person: noaElsewhere },
      { ...sampleReading(days[1]), person: jun },
    ]),
  )
  for (const [at, person] of [noa, noaElsewhere].entries())
    await done(correct({ person, field: 'headline', value: `Title ${at}`, at: days[1 - at] ?? days[0] }))
  await done(join({ one: noa, other: noaElsewhere, verdict: 'same', at: days[0] }))
})

test('what was read of many is what was read of each, joined pages too', async () => {
  const everybody = [noa, noaElsewhere, jun, nobody]
  const read = await readOfMany(everybody)
  for (const person of everybody)
    expect(read.get(personId(person))).toEqual({
      readings: await readingsOf(person),
      corrections: await correctionsOf(person),
    })
  expect(read.get(personId(noa))?.readings.map(({ takenAt }) => takenAt)).toEqual([days[0], days[2]])
})

test('a thousand people are read with one query a table', async () => {
  const asked = vi.spyOn(IDBObjectStore.prototype, 'index')
  const many = Array.from({ length: 1_000 }, (_, at) => ({ site: 'linkedin', handle: `person-${at}` }))
  await readOfMany([...many, jun])
  expect(asked).toHaveBeenCalledTimes(2)
})
