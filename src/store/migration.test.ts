import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import Dexie from 'dexie'
import { array, type GenericSchema, parse } from 'valibot'
import { afterEach, expect, test } from 'vitest'
import { Contact } from '../model/contact.ts'
import { Draft } from '../model/draft.ts'
import { Corrections } from '../model/known.ts'
import { Me } from '../model/me.ts'
import { Persona } from '../model/persona.ts'
import { listFields, Reading } from '../model/reading.ts'
import { Settings } from '../model/settings.ts'
import { Touchpoint } from '../model/touchpoint.ts'
import { openStore } from './db.ts'

interface Dump {
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
}
const dumpOf = (version: number): Dump =>
  JSON.parse(readFileSync(new URL(`../../tests/stored/version-${version}.json`, import.meta.url), 'utf8'))

const person = '[person.site+person.handle]'
/** The tables as version 1 was shipped: written down once more, so that a change of the present ones cannot hide. */
const tablesOfVersion1 = {
  contacts: person,
  readings: `[person.site+person.handle+takenAt],${person},takenAt`,
  corrections: `[person.site+person.handle+field+at],${person}`,
  drafts: `id,${person}`,
  touchpoints: `++order,&id,${person}`,
  personas: 'id',
  settings: '',
  me: '',
}

/** The tables as version 6 was shipped. */
const tablesOfVersion6 = {
  contacts: person,
  notes: person,
  readings: `[person.site+person.handle+takenAt],${person},takenAt`,
  corrections: `[person.site+person.handle+field+at],${person}`,
  joins: '[one.site+one.handle+other.site+other.handle]',
  drafts: `id,${person}`,
  versions: `[id+revision],${person}`,
  touchpoints: `++order,&id,${person},[kind+at]`,
  personas: 'id',
  settings: '',
  me: '',
  earlier: '++order,[of+id]',
  aside: '++order',
  promises: `${person},state,[state+since]`,
}

async function storeOfVersion1(name: string, { tables }: Dump) {
  const old = new Dexie(name)
  old.version(1).stores(tablesOfVersion1)
  for (const [table, rows] of Object.entries(tables))
    if (table === 'settings' || table === 'me') await old.table(table).put(rows[0], table)
    else await old.table(table).bulkAdd([...rows])
  old.close()
}

afterEach(() => Dexie.delete('kept-before'))

const schemas: Readonly<Record<string, GenericSchema>> = {
  contacts: array(Contact),
  readings: array(Reading),
  corrections: Corrections,
  drafts: array(Draft),
  touchpoints: array(Touchpoint),
  personas: array(Persona),
  settings: array(Settings),
  me: array(Me),
}

test('what was kept by the first version is all there, and fits', async () => {
  const dump = dumpOf(1)
  await storeOfVersion1('kept-before', dump)
  const store = openStore('kept-before')
  for (const [table, rows] of Object.entries(dump.tables)) {
    const now = await store.table(table).toArray()
    expect([table, now.length]).toEqual([table, rows.length])
    const schema = schemas[table]
    expect(() => schema && parse(schema, now)).not.toThrow()
  }
  const [reading] = await store.readings.toArray()
  for (const field of listFields)
    expect([field, Array.isArray(reading?.profile[field])]).toEqual([field, true])
  const [before] = dump.tables.readings ?? []
  expect(reading).toMatchObject(before ?? {})
  store.close()
})

test('what was kept by the second version is all there, beside an empty table of joins', async () => {
  const dump = dumpOf(1)
  await storeOfVersion1('kept-before', dump)
  const second = new Dexie('kept-before')
  second.version(1).stores(tablesOfVersion1)
  second.version(2).stores({})
  await second.open()
  second.close()
  const store = openStore('kept-before')
  expect(await store.contacts.count()).toBe(dump.tables.contacts?.length)
  expect(await store.joins.toArray()).toEqual([])
  store.close()
})

test('what was kept by the third version is all there, and remembers earlier texts from now on', async () => {
  const dump = dumpOf(1)
  await storeOfVersion1('kept-before', dump)
  const third = new Dexie('kept-before')
  third.version(1).stores(tablesOfVersion1)
  third.version(2).stores({})
  third.version(3).stores({ joins: '[one.site+one.handle+other.site+other.handle]' })
  await third.open()
  third.close()
  const store = openStore('kept-before')
  const [draft] = await store.drafts.toArray()
  expect(draft).toMatchObject(dump.tables.drafts?.[0] ?? {})
  expect(await store.versions.toArray()).toEqual([])
  if (draft) await store.versions.put(draft)
  expect(
    await store.versions
      .where(person)
      .equals([draft?.person.site ?? '', draft?.person.handle ?? ''])
      .count(),
  ).toBe(1)
  store.close()
})

test('what was kept by the fourth version is all there: notes stand in rows of their own, spoilt rows stay as they are', async () => {
  const dump = dumpOf(1)
  await storeOfVersion1('kept-before', dump)
  const fourth = new Dexie('kept-before')
  fourth.version(1).stores(tablesOfVersion1)
  fourth.version(2).stores({})
  fourth.version(3).stores({ joins: '[one.site+one.handle+other.site+other.handle]' })
  fourth.version(4).stores({ versions: `[id+revision],${person}` })
  await fourth.open()
  const spoilt = { person: { site: 'linkedin', handle: 'spoilt' }, notes: { not: 'a text' }, name: 7 }
  await fourth.table('contacts').put(spoilt)
  await fourth.table('touchpoints').put({ id: 'spoilt', person: spoilt.person, at: 7, kind: null })
  fourth.close()
  const store = openStore('kept-before')
  const withNotes = (dump.tables.contacts ?? []).filter(({ notes }) => notes)
  expect(await store.notes.toArray()).toEqual(
    withNotes.map(({ person: key, notes }) => ({ person: key, text: notes })),
  )
  expect(withNotes.length).toBeGreaterThan(0)
  const contacts = await store.contacts.toArray()
  expect(contacts.length).toBe((dump.tables.contacts ?? []).length + 1)
  expect(contacts).toContainEqual(spoilt)
  expect(contacts.filter(({ notes }) => typeof notes === 'string' && notes !== '')).toEqual([])
  expect(await store.touchpoints.count()).toBe((dump.tables.touchpoints ?? []).length + 1)
  store.close()
})

test('what was kept by the fifth version is all there, and what is open is worked out from it', async () => {
  const dump = dumpOf(1)
  await storeOfVersion1('kept-before', dump)
  const fifth = new Dexie('kept-before')
  fifth.version(1).stores(tablesOfVersion1)
  fifth.version(5).stores({
    joins: '[one.site+one.handle+other.site+other.handle]',
    versions: `[id+revision],${person}`,
    notes: person,
    earlier: '++order,[of+id]',
    aside: '++order',
    touchpoints: `++order,&id,${person},[kind+at]`,
  })
  await fifth.open()
  fifth.close()
  const store = openStore('kept-before')
  const kept = await store.contacts.toCollection().primaryKeys()
  expect(await store.promises.toCollection().primaryKeys()).toEqual(kept)
  expect((await store.promises.toArray()).every(({ state }) => state === 'stale')).toBe(true)
  expect(await store.touchpoints.count()).toBe(dump.tables.touchpoints?.length)
  store.close()
})

test('what was kept by the sixth version is all there, beside an empty network', async () => {
  const dump = dumpOf(6)
  const sixth = new Dexie('kept-before')
  sixth.version(6).stores(tablesOfVersion6)
  for (const [table, rows] of Object.entries(dump.tables))
    if (table === 'settings' || table === 'me') await sixth.table(table).put(rows[0], table)
    else await sixth.table(table).bulkPut([...rows])
  // What is open is worked out anew: the next test.
  const names = Object.keys(tablesOfVersion6).filter((name) => name !== 'promises')
  const before = await rowsOf(sixth, names)
  sixth.close()
  const store = openStore('kept-before')
  expect(await rowsOf(store, names)).toEqual(before)
  expect(Object.values(before).every((rows) => rows.length > 0)).toBe(true)
  expect([await store.network.count(), await store.imports.count()]).toEqual([0, 0])
  await store.network.put({ block: 0, connections: [{ id: 'a', name: 'A' }] })
  expect(await store.network.get(0)).toMatchObject({ block: 0 })
  store.close()
})

test('what was kept by the seventh version is all there, beside no other list yet', async () => {
  const dump = dumpOf(6)
  const seventh = new Dexie('kept-before')
  const tables = { ...tablesOfVersion6, network: 'block', imports: '' }
  seventh.version(7).stores(tables)
  for (const [table, rows] of Object.entries(dump.tables))
    if (table === 'settings' || table === 'me') await seventh.table(table).put(rows[0], table)
    else await seventh.table(table).bulkPut([...rows])
  await seventh.table('network').put({ block: 0, connections: [{ id: 'a', name: 'A' }] })
  await seventh.table('imports').put({ importedAt: '2026-11-01T09:00:00Z', days: 30 }, 'imports')
  // What is open is worked out anew.
  const names = Object.keys(tables).filter((name) => name !== 'promises')
  const before = await rowsOf(seventh, names)
  seventh.close()
  const store = openStore('kept-before')
  expect(await rowsOf(store, names)).toEqual(before)
  expect(await store.lists.count()).toBe(0)
  store.close()
})

const rowsOf = async (store: Dexie, names: readonly string[]) =>
  Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await store.table(name).toArray()] as const)),
  )

test('what was kept by the sixth version is all there, and what is open is worked out anew', async () => {
  const dump = dumpOf(1)
  await storeOfVersion1('kept-before', dump)
  const sixth = new Dexie('kept-before')
  sixth.version(1).stores(tablesOfVersion1)
  sixth.version(6).stores({
    joins: '[one.site+one.handle+other.site+other.handle]',
    versions: `[id+revision],${person}`,
    notes: person,
    earlier: '++order,[of+id]',
    aside: '++order',
    touchpoints: `++order,&id,${person},[kind+at]`,
    promises: `${person},state,[state+since]`,
  })
  await sixth.open()
  const kept = (dump.tables.contacts ?? []).map((contact) => contact.person)
  await sixth.table('promises').bulkPut(
    kept.map((key) => ({
      person: key,
      state: 'open',
      since: '2026-11-01T09:00:00Z',
      open: [{ promise: 'thanks' }],
    })),
  )
  sixth.close()
  const store = openStore('kept-before')
  const rows = await store.promises.toArray()
  expect(rows.map((row) => [row.person, row.state, row.open])).toEqual(kept.map((key) => [key, 'stale', []]))
  expect(await store.touchpoints.count()).toBe(dump.tables.touchpoints?.length)
  store.close()
})
