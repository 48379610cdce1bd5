import { describe, expect, it, vi } from 'vitest'
import { LARGEST_READING } from '../../model/longest.ts'
import { noEntries } from '../../model/reading.ts'
import { bytesOf } from '../../text/bytes.ts'

const tab = vi.hoisted(() => ({ found: undefined as unknown }))
vi.mock('../../platform/read-tab.ts', () => ({ readTab: async () => tab.found }))
const { lookAtTab } = await import('./look-at-tab.ts')

const at = '2026-11-20T09:00:00Z'
const seen = (value: unknown, quote = 'words') => ({
  value,
  quote,
  section: 'page-text',
  foundBy: 'guest',
  at,
})
const reading = {
  person: { site: 'linkedin', handle: 'noa' },
  url: 'https://www.linkedin.com/in/noa/',
  takenAt: at,
  own: false,
  profile: { ...noEntries, name: seen('Noa') },
  absent: {},
  extent: {},
  contested: [],
}
const nested = (depth: number) => JSON.parse(`${'['.repeat(depth)}1${']'.repeat(depth)}`) as unknown
const look = (found: unknown) => {
  tab.found = found
  return lookAtTab()
}

describe('what comes back from a page', () => {
  it('is taken where it fits', async () => expect((await look(reading)).kind).toBe('person'))
  it.each([
    ['nothing', undefined],
    ['a text', 'Noa'],
    ['a list', [reading]],
    ['deep lists', nested(5_000)],
    ['a deep person', { ...reading, person: nested(5_000) }],
    ['a deep value', { ...reading, profile: { ...noEntries, name: seen(nested(5_000)) } }],
    ['a prototype for a handle', { ...reading, person: { site: 'linkedin', handle: { toString: 'x' } } }],
    ['a reason of its own', { unreadable: '__proto__' }],
    ['an own absence', { ...reading, absent: { name: 'constructor' } }],
    [
      'too many people',
      {
        unreadable: 'several-people',
        people: Array.from({ length: 5_000 }, () => ({ handle: 'x', name: 'x' })),
      },
    ],
  ])('%s is thrown away', async (_, found) => expect((await look(found)).kind).not.toBe('person'))
  it('holds nothing beside a reading, however deep', async () => {
    const found = await look({
      ...reading,
      junk: nested(5_000),
      profile: { ...reading.profile, junk: nested(5_000) },
    })
    expect(found).toEqual({ kind: 'person', reading })
    expect(Object.getPrototypeOf(found)).toBe(Object.prototype)
  })
  it('has no field that is called as a prototype is', async () => {
    const absent = JSON.parse('{"__proto__":"unknown","constructor":"unknown"}') as unknown
    const found = await look({ ...reading, absent })
    expect(found).toEqual({ kind: 'person', reading })
    expect(JSON.stringify(found)).not.toMatch(/__proto__|constructor/u)
  })
  it('is bounded once more', async () => {
    const posts = Array.from({ length: 200 }, () =>
      seen({ text: 'x'.repeat(12_000), kind: 'post' }, 'x'.repeat(12_000)),
    )
    const found = await look({ ...reading, profile: { ...reading.profile, posts } })
    expect(found.kind).toBe('person')
    expect(bytesOf(JSON.stringify(found))).toBeLessThanOrEqual(LARGEST_READING + 100)
  })
})
