import 'fake-indexeddb/auto'
import { parse } from 'valibot'
import { beforeEach, expect, test, vi } from 'vitest'
import { done } from '../../tests/attempt.ts'
import { Contact } from '../model/contact.ts'
import type { PersonKey } from '../model/person-key.ts'
import { sampleReading } from '../sample/person.ts'
import { sampleMe, samplePersona } from '../sample/persona.ts'
import { db } from '../store/db.ts'
import { join } from '../store/joins.ts'
import { saveMe } from '../store/me.ts'
import { overview } from '../store/overview.ts'
import { savePersona } from '../store/personas.ts'
import { gather, judgePeople, judgePerson } from './judge-people.ts'

vi.mock('../platform/browser.ts', () => ({
  browser: { storage: { session: { get: async () => ({}) } } },
}))

const now = '2026-11-23T10:00:00Z'
const keyOf = (at: number): PersonKey => ({ site: 'linkedin', handle: `person-${at}` })

/** Keeps so many people, of whom the first two were joined. */
async function keep(people: number): Promise<void> {
  const all = Array.from({ length: people }, (_, at) => at)
  await db.contacts.bulkPut(
    all.map((at) => parse(Contact, { person: keyOf(at), name: `P ${at}`, since: now, persona: 'p' })),
  )
  await db.readings.bulkPut(all.map((at) => ({ ...sampleReading(now), person: keyOf(at) })))
  await done(join({ one: keyOf(0), other: keyOf(1), verdict: 'same', at: now }))
}

/** How often each table was read from while something was done. */
async function readsOf(act: () => Promise<unknown>): Promise<Readonly<Record<string, number>>> {
  const reads: Record<string, number> = {}
  const names = ['get', 'getAll', 'openCursor', 'openKeyCursor', 'getAllKeys'] as const
  const spies = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((prototype) =>
    names.map((name) => {
      const real = prototype[name] as (...given: unknown[]) => IDBRequest
      return vi.spyOn(prototype, name).mockImplementation(function (
        this: IDBObjectStore | IDBIndex,
        ...given: unknown[]
      ) {
        const table = 'objectStore' in this ? this.objectStore.name : this.name
        reads[table] = (reads[table] ?? 0) + 1
        return real.apply(this, given) as never
      })
    }),
  )
  await act()
  for (const spy of spies) spy.mockRestore()
  return reads
}

beforeEach(async () => {
  await db.delete()
  await db.open()
  await done(savePersona(samplePersona))
  await done(saveMe(sampleMe))
})

test('what is the same for all is asked for once, however many are judged', async () => {
  await keep(60)
  const people = await overview()
  expect(people).toHaveLength(59)
  const reads = await readsOf(() => judgePeople(people, samplePersona, now))
  expect(reads).toMatchObject({ joins: 1, me: 1, settings: 1, personas: 1 })
  expect(await judgePeople(people, samplePersona, now)).toHaveLength(59)
})
test('a few are asked for alone, and judged as among everybody', async () => {
  await keep(40)
  const wanted = [keyOf(1), keyOf(7)]
  const some = await overview(wanted)
  expect(some.map(({ contact }) => contact.name)).toEqual(['P 0', 'P 7'])
  const everybody = await overview()
  expect(some).toEqual(everybody.filter(({ contact }) => ['P 0', 'P 7'].includes(contact.name)))
  const judged = await judgePeople(some, samplePersona, now)
  const gathered = await gather(everybody)
  const names = judged.map(({ contact }) => contact.name)
  expect(names).toEqual(['P 0', 'P 7'])
  expect(judged.map(({ match }) => match)).toEqual(
    gathered.people
      .filter(({ contact }) => names.includes(contact.name))
      .map((one) => judgePerson(one, gathered, { persona: samplePersona, now })),
  )
})
