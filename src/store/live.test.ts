import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Touchpoint } from '../model/touchpoint.ts'
import { db } from './db.ts'
import { live, liveAtMost } from './live.ts'
import { record, touchpointsOf, undoLast } from './touchpoints.ts'

const never = (problem: unknown) => {
  throw new Error(String(problem))
}
const person = { site: 'linkedin', handle: 'noa' }
const saved: Touchpoint = { kind: 'saved', id: 't', person, at: '2026-11-01T08:00:00Z' }
const contact = {
  person,
  name: 'Noa',
  since: '2026-11-01T08:00:00Z',
  persona: 'p',
  address: 'neutral',
  nameIn: {},
  notes: '',
  sample: false,
} as const

const ends: (() => void)[] = []
beforeEach(() => Promise.all(db.tables.map((table) => table.clear())))
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

describe('a query that is watched', () => {
  it('is answered again after an entry was added, and after it was taken away', async () => {
    const seen: number[] = []
    ends.push(
      live(
        () => touchpointsOf(person),
        (all) => seen.push(all.length),
        never,
      ),
    )
    await vi.waitFor(() => expect(seen).toEqual([0]))
    await record(saved, { contact }).orElse(never)
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1))
    await undoLast(person).orElse(never)
    await vi.waitFor(() => expect(seen.at(-1)).toBe(0))
  })
  it('hands on what went wrong', async () => {
    const errors: unknown[] = []
    ends.push(
      live(
        () => Promise.reject(new Error('closed')),
        never,
        (error) => errors.push(error),
      ),
    )
    await vi.waitFor(() => expect(String(errors[0])).toContain('closed'))
  })
})

describe('a query that is watched at most so often', () => {
  it('is asked at once, and once for all the writes of a while; others do not wake it', async () => {
    const query = vi.fn(() => touchpointsOf(person))
    const seen: number[] = []
    ends.push(
      liveAtMost(query, { tables: ['touchpoints'], every: 1_500 }, (all) => seen.push(all.length), never),
    )
    await vi.waitFor(() => expect(seen).toEqual([0]))
    await db.personas.put({ id: 'p', title: '', kind: 'peer', guidance: [], lines: [], excluded: [] })
    for (let at = 0; at < 5; at++)
      await record({ ...saved, id: `t${at}` }, at === 0 ? { contact } : {}).orElse(never)
    expect(query).toHaveBeenCalledTimes(1)
    await vi.waitFor(() => expect(seen.at(-1)).toBe(5), 10_000)
    expect(query).toHaveBeenCalledTimes(2)
  })
  it('is not asked any more once it is over', async () => {
    const query = vi.fn(() => touchpointsOf(person))
    const end = liveAtMost(query, { tables: ['touchpoints'], every: 0 }, () => undefined, never)
    await vi.waitFor(() => expect(query).toHaveBeenCalledTimes(1))
    end()
    await record(saved, { contact }).orElse(never)
    await new Promise((done) => setTimeout(done, 50))
    expect(query).toHaveBeenCalledTimes(1)
  })
})
