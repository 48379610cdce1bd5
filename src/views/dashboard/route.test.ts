import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { PersonKey } from '../../model/person-key.ts'

const noa: PersonKey = { site: 'linkedin', handle: 'noa-bergström' }
const jun: PersonKey = { site: 'linkedin', handle: 'jun-haraguchi' }

const stored = new Map<string, string>()
const replaced = vi.fn((_state: unknown, _title: string, address: string) => {
  location.hash = address
})
const listeners: (() => void)[] = []
const location = { hash: '' }
beforeAll(() => {
  vi.stubGlobal('location', location)
  vi.stubGlobal('history', { state: null, replaceState: replaced })
  vi.stubGlobal('addEventListener', (_: string, run: () => void) => listeners.push(run))
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  })
})
beforeEach(() => replaced.mockClear())

const loaded = async () => ({ ...(await import('./route.ts')), ...(await import('../parts/who.ts')) })
const open = async (hash: string) => {
  const all = await loaded()
  location.hash = hash
  for (const listener of listeners) listener()
  return all.route.value
}

test('an address of a person names nobody, and leads back to them', async () => {
  const { addressOf, routeOf, whoOf } = await loaded()
  const routes = [
    { page: 'person', who: whoOf(noa) },
    { page: 'write', who: whoOf(noa), kind: 'first-ask' },
    { page: 'compare', people: [whoOf(noa), whoOf(jun)] },
  ] as const
  for (const route of routes) {
    expect(routeOf(addressOf(route))).toEqual(route)
    expect(decodeURIComponent(addressOf(route))).not.toMatch(/noa|bergstr|linkedin|jun/u)
  }
  expect(whoOf(noa)).not.toBe(whoOf(jun))
})

test('an address of an earlier version still opens, and gives way to one without a handle', async () => {
  const { addressOf, whoOf } = await loaded()
  expect(await open('#/person/linkedin/noa-bergstr%C3%B6m')).toEqual({ page: 'person', who: whoOf(noa) })
  expect(location.hash).toBe(addressOf({ page: 'person', who: whoOf(noa) }))
  expect(await open('#/write/linkedin/noa-bergstr%C3%B6m/nudge')).toEqual({
    page: 'write',
    who: whoOf(noa),
    kind: 'nudge',
  })
  expect(location.hash).not.toContain('noa')
  expect(await open('#/compare/linkedin%2Fnoa-bergstr%C3%B6m/linkedin%2Fjun-haraguchi')).toEqual({
    page: 'compare',
    people: [whoOf(noa), whoOf(jun)],
  })
  expect(location.hash).not.toContain('jun')
  expect(replaced).toHaveBeenCalledTimes(3)
})

test('an address of today stays as it is', async () => {
  const { whoOf } = await loaded()
  for (const hash of [
    '#/today',
    `#/person/${whoOf(noa)}`,
    `#/write/${whoOf(noa)}/nudge`,
    '#/draft/d',
    '#/nothing',
  ])
    await open(hash)
  expect(replaced).not.toHaveBeenCalled()
})

test('nobody can tell whom an address means without what this browser keeps', async () => {
  const { whoOf } = await loaded()
  const here = whoOf(noa)
  stored.clear()
  vi.resetModules()
  const another = await import('../parts/who.ts')
  expect(another.whoOf(noa)).not.toBe(here)
})
