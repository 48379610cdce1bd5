import { beforeEach, describe, expect, it, vi } from 'vitest'
import { noEntries, type Reading } from '../model/reading.ts'

/** A session as the browser keeps it: 10 MB at most, counted as JSON. */
const session = vi.hoisted(() => {
  const held = new Map<string, string>()
  const fails = { get: false, set: false }
  const sizeOf = () =>
    [...held].reduce((sum, [key, text]) => sum + key.length + new TextEncoder().encode(text).length, 0)
  return {
    held,
    fails,
    sizeOf,
    get: async (key?: string) => {
      if (fails.get) throw new Error('gone')
      const entries = [...held].filter(([one]) => key === undefined || one === key)
      return Object.fromEntries(entries.map(([one, text]) => [one, JSON.parse(text)]))
    },
    set: async (values: Readonly<Record<string, unknown>>) => {
      if (fails.set) throw new Error('QUOTA_BYTES quota exceeded')
      const before = new Map(held)
      for (const [key, value] of Object.entries(values)) held.set(key, JSON.stringify(value))
      if (sizeOf() <= 10_485_760) return
      held.clear()
      for (const [key, text] of before) held.set(key, text)
      throw new Error('QUOTA_BYTES quota exceeded')
    },
    remove: async (keys: string | readonly string[]) => {
      for (const key of [keys].flat()) held.delete(key)
    },
  }
})
vi.mock('./browser.ts', () => ({ browser: { storage: { session } } }))
const { forgetSession, holdLook, keepForSession, sessionReadings } = await import('./session.ts')

const personOf = (handle: string) => ({ site: 'linkedin', handle })
const look = (handle: string, minute: number, bytes = 1_000): Reading => {
  const at = `2026-11-20T${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00Z`
  const posts = Array.from({ length: Math.max(1, Math.ceil(bytes / 20_000)) }, () => {
    const text = 'x'.repeat(Math.min(10_000, bytes / 2))
    return {
      value: { text, kind: 'post' as const },
      quote: text,
      section: 'activity',
      foundBy: 'guest',
      at,
    } as const
  })
  return {
    person: personOf(handle),
    url: '',
    takenAt: at,
    own: false,
    profile: { ...noEntries, posts },
    absent: {},
    extent: {},
    contested: [],
  }
}
const momentsOf = async (handle: string) =>
  (await sessionReadings(personOf(handle))).map(({ takenAt }) => takenAt)

beforeEach(() => {
  session.held.clear()
  session.fails.get = false
  session.fails.set = false
})

describe('what a session remembers', () => {
  it('an ordinary morning and more: 40 rich profiles, looked at three times each', async () => {
    for (let person = 0; person < 40; person++)
      for (let minute = 0; minute < 3; minute++) {
        const reading = look(`rich-${person}`, 3 * person + minute, 141_000)
        await keepForSession(reading)
        expect((await sessionReadings(reading.person)).at(-1)?.takenAt).toBe(reading.takenAt)
        expect(session.sizeOf()).toBeLessThanOrEqual(6_200_000)
      }
    expect(await momentsOf('rich-39')).toHaveLength(3)
    expect(await momentsOf('rich-0')).toEqual([])
  })
  it('the oldest looks leave first, whoever they are at', async () => {
    for (let person = 0; person < 21; person++) await keepForSession(look(`small-${person}`, person))
    expect(await momentsOf('small-0')).toEqual([])
    expect(await momentsOf('small-1')).toHaveLength(1)
    for (let minute = 30; minute < 38; minute++) await keepForSession(look('small-1', minute))
    expect(await momentsOf('small-1')).toEqual(
      [32, 33, 34, 35, 36, 37].map((minute) => `2026-11-20T08:${minute}:00Z`),
    )
  })
  it('the look of now is kept also where the clock went back', async () => {
    for (let minute = 10; minute < 20; minute++) await keepForSession(look('noa', minute))
    await keepForSession(look('noa', 1))
    expect(await momentsOf('noa')).toContain('2026-11-20T08:01:00Z')
  })
  it('a look that is too large for the session is no error, and takes nobody’s place', async () => {
    await keepForSession(look('noa', 1))
    await keepForSession(look('huge', 2, 7_700_000))
    expect(await momentsOf('noa')).toHaveLength(1)
    expect(await momentsOf('huge')).toEqual([])
  })
  it('where others filled the session, less is remembered', async () => {
    for (let person = 0; person < 20; person++) await keepForSession(look(`rich-${person}`, person, 141_000))
    session.held.set('somebody-else', JSON.stringify('x'.repeat(7_700_000)))
    await keepForSession(look('noa', 40, 141_000))
    expect(await momentsOf('noa')).toHaveLength(1)
    expect(session.held.has('somebody-else')).toBe(true)
  })
  it('a session that holds nothing and answers nothing is no error', async () => {
    session.fails.set = true
    await keepForSession(look('noa', 1))
    session.fails.get = true
    await keepForSession(look('noa', 2))
    expect(await sessionReadings(personOf('noa'))).toEqual([])
  })
  it('a look that is held at once is held once, beside those before, and too large a one leaves again', async () => {
    await keepForSession(look('noa', 1))
    await holdLook(look('noa', 2))
    expect(await momentsOf('noa')).toHaveLength(2)
    await keepForSession(look('noa', 2))
    expect(await momentsOf('noa')).toHaveLength(2)
    await holdLook(look('huge', 3, 7_700_000))
    await keepForSession(look('huge', 3, 7_700_000))
    expect(await momentsOf('huge')).toEqual([])
    session.fails.get = true
    await holdLook(look('noa', 4))
  })
  it('one look that is damaged takes no other with it', async () => {
    await keepForSession(look('noa', 1))
    const [key = ''] = session.held.keys()
    session.held.set(
      key,
      JSON.stringify([{ takenAt: 7 }, null, ...JSON.parse(session.held.get(key) ?? '[]')]),
    )
    expect(await momentsOf('noa')).toHaveLength(1)
    await keepForSession(look('noa', 2))
    expect(await momentsOf('noa')).toHaveLength(2)
    await forgetSession(personOf('noa'))
    expect(await momentsOf('noa')).toEqual([])
  })
})
