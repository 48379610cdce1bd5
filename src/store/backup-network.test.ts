import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { parse } from 'valibot'
import { beforeEach, expect, test } from 'vitest'
import { attempt, done } from '../../tests/attempt.ts'
import { worlds } from '../../tests/worlds.ts'
import type { Backup } from '../model/backup.ts'
import { type Connection, MOST_CONNECTIONS } from '../model/connection.ts'
import { PeopleList } from '../model/people-list.ts'
import { backupText, exportAll, importBackup, previewImport, readBackup } from './backup.ts'
import { db } from './db.ts'
import { withoutConfidences } from './export-all.ts'
import { answerSame, keepList, lists } from './lists.ts'
import { dropOldNetwork, importNetwork, keepNetworkFor, lastImport, network } from './network.ts'
import { takeBack } from './take-back.ts'

const moments = ['2026-01-10T09:00:00Z', '2026-06-10T09:00:00Z', '2026-11-20T09:00:00Z'] as const
const [first, second] = moments
const somebody = (id: string, more: Partial<Connection> = {}): Connection => ({
  id,
  name: `Rare ${id}`,
  ...more,
})
const talk = (title: string, names: readonly string[], importedAt: string = first) =>
  parse(PeopleList, {
    id: `speakers|${title}|`,
    kind: 'speakers',
    title,
    importedAt,
    days: 365,
    people: names.map((name) => ({ id: `${name}|`, name })),
  })
const all = async () => ({
  connections: (await network()).toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  imported: await lastImport(),
  lists: await lists(),
})
const empty = async () => {
  await db.delete()
  await db.open()
}
/** A backup as it comes back from its file. */
const saved = async (backup: Backup): Promise<Backup> => {
  const read = await readBackup(await backupText(backup))
  if (!read.ok) throw new Error(read.problem.kind)
  return read.backup
}
const taken = async (file: Backup, mode: 'replace' | 'merge') => {
  const plan = await previewImport(file, mode)
  const tried = await attempt(importBackup(file, mode))
  if (!tried.ok) throw new Error(tried.problem)
  return { plan, undo: tried.undo }
}

beforeEach(empty)

test('a backup holds no network where it was not chosen, and takes none away', async () => {
  await done(importNetwork([somebody('a')], first))
  await done(keepList(talk('Data', ['Rare b'])))
  // What cannot be read of it is left out too.
  await db.aside.add({ table: 'network', row: { block: 'Rare c' } })
  await db.table('network').put({ block: 7, connections: 'Rare d' })
  const before = await all()
  const backup = await exportAll(first)
  expect(JSON.stringify(backup)).not.toContain('Rare')
  for (const mode of ['replace', 'merge'] as const) {
    const { plan } = await taken(await saved(backup), mode)
    expect(plan.lists.connections).toEqual({ fresh: 0, changed: 0, same: 0, removed: 0 })
    expect(await all()).toEqual(before)
  }
  expect([await db.aside.count(), await db.network.count()]).toEqual([1, 2])
})

test('where it was chosen all of it comes back elsewhere, goes in its time, and is taken back as a whole', async () => {
  const many = Array.from({ length: 2_500 }, (_, at) => somebody(`p${String(at).padStart(4, '0')}`))
  await done(importNetwork(many, first))
  await done(keepList(talk('Data', ['A', 'B'])))
  await done(answerSame('speakers|Data|', [{ row: 'a', other: 'b', isSame: true }]))
  await done(keepNetworkFor(30))
  const before = await all()
  const file = await saved(await exportAll(first, true))
  for (const mode of ['replace', 'merge'] as const) {
    await empty()
    await done(importNetwork([somebody('gone')], second))
    const here = await all()
    const { plan, undo } = await taken(file, mode)
    expect(plan.lists.connections).toMatchObject({ fresh: 2_500, removed: mode === 'replace' ? 1 : 0 })
    expect(plan.lists.lists).toMatchObject({ fresh: 1 })
    if (mode === 'replace') expect(await all()).toEqual(before)
    expect(await network()).toHaveLength(mode === 'replace' ? 2_500 : 2_501)
    await done(takeBack(undo))
    expect(await all()).toEqual(here)
  }
  await empty()
  await taken(file, 'merge')
  expect(await all()).toEqual(before)
  await done(dropOldNetwork('2026-02-10T09:00:00Z'))
  expect(await all()).toEqual({ connections: [], imported: undefined, lists: [] })
})

test('of two imports the newer says what somebody is, and what it was before stays told', async () => {
  await done(importNetwork([somebody('a', { role: 'Baker' }), somebody('old')], first))
  const file = await saved(await exportAll(first, true))
  await empty()
  await done(importNetwork([somebody('a', { role: 'Nurse' })], second))
  await taken(file, 'merge')
  const seen = { role: 'Nurse', before: { role: 'Baker', seen: first } }
  expect((await all()).connections).toEqual([somebody('a', seen), somebody('old')])
  expect(await lastImport()).toMatchObject({ importedAt: second, people: 2, withRole: 1 })
})

test('of two lists of one name the newer stays, with what the user said of either', async () => {
  await done(keepList(talk('Data', ['A', 'B'], second)))
  await done(answerSame('speakers|Data|', [{ row: 'a', other: 'b', isSame: true }]))
  const file = await saved(await exportAll(second, true))
  await empty()
  await done(keepList(talk('Data', ['A'], first)))
  const answer = { row: 'a', other: 'c', isSame: false }
  await done(answerSame('speakers|Data|', [answer, { row: 'a', other: 'b', isSame: false }]))
  await taken(file, 'merge')
  const [only] = await lists()
  expect(only?.people).toHaveLength(2)
  expect(only?.answers).toEqual([{ row: 'a', other: 'b', isSame: false }, answer])
})

test('added twice is added once, whatever both sides hold, and taken back it is as it was', async () => {
  const row = fc.record(
    { role: fc.constantFrom('Baker', 'Nurse'), exchange: fc.constant({ day: '2025-05-05', answered: true }) },
    { requiredKeys: [] },
  )
  const side = fc.record({
    imports: fc.array(fc.tuple(fc.constantFrom(...moments), fc.array(row, { maxLength: 3 })), {
      maxLength: 2,
    }),
    talk: fc.constantFrom(undefined, ...moments),
  })
  const bring = async ({ imports, talk: at }: typeof side extends fc.Arbitrary<infer T> ? T : never) => {
    for (const [when, rows] of imports.toSorted(([one], [other]) => (one < other ? -1 : 1)))
      await done(
        importNetwork(
          rows.map((more, index) => somebody(`p${index}`, more)),
          when,
        ),
      )
    if (at) await done(keepList(talk('Data', [at], at)))
  }
  await fc.assert(
    fc.asyncProperty(side, side, async (there, here) => {
      await empty()
      await bring(there)
      const file = await saved(await exportAll(first, true))
      await empty()
      await bring(here)
      const before = await all()
      const { undo } = await taken(file, 'merge')
      const once = await all()
      for (const { id } of [...before.connections, ...file.connections])
        expect(once.connections.map((one) => one.id)).toContain(id)
      const { undo: again } = await taken(file, 'merge')
      expect(await all()).toEqual(once)
      await done(takeBack(again))
      await done(takeBack(undo))
      expect(await all()).toEqual(before)
    }),
    worlds(20),
  )
})

test('what does not fit is named, and left out on demand; nothing of it is taken on trust', async () => {
  await done(importNetwork([somebody('a'), somebody('b')], first))
  const whole = await exportAll(first, true)
  const changed = async (part: object) => readBackup(JSON.stringify({ ...whole, ...part }))
  const spoilt = await changed({ connections: [somebody('a'), { id: 'b', name: 'x'.repeat(5_000) }] })
  expect(spoilt).toMatchObject({ ok: false, problem: { kind: 'damaged', place: 'connections.1.name' } })
  expect(!spoilt.ok && spoilt.rest?.backup.connections).toHaveLength(1)
  expect(!spoilt.ok && spoilt.rest?.left).toBe(1)
  const many = Array.from({ length: MOST_CONNECTIONS + 1 }, () => 0)
  expect(await changed({ connections: many })).toMatchObject({ problem: { place: 'connections' } })
  expect(await changed({ network: { imported: { importedAt: 'soon', days: 3 } } })).toMatchObject({
    problem: { place: 'network.imported.importedAt' },
  })
  // A row twice is one, and what says nothing of its time goes by itself like all others.
  const doubled = await changed({ network: {}, connections: [somebody('a'), somebody('a')] })
  if (!doubled.ok) throw new Error('It can be read')
  await taken(doubled.backup, 'replace')
  expect(await all()).toMatchObject({
    connections: [somebody('a')],
    imported: { importedAt: first, days: 365 },
  })
})

test('a file of an earlier version knows no network, and one of a newer is refused', async () => {
  await done(importNetwork([somebody('a')], first))
  const { network: _, connections: __, lists: ___, ...older } = await exportAll(first)
  const read = await readBackup(JSON.stringify({ ...older, version: 2 }))
  if (!read.ok) throw new Error('It can be read')
  await taken(read.backup, 'replace')
  expect(await network()).toHaveLength(1)
  expect(await readBackup(JSON.stringify({ ...older, version: 4 }))).toMatchObject({
    problem: { kind: 'newer-version' },
  })
})

test('what cannot be read of the network stays when a file is added', async () => {
  await db.table('lists').put({ id: 'x', people: 'Spoilt' })
  await taken(
    await saved({ ...(await exportAll(first, true)), lists: [talk('Data', ['A'])], aside: [] }),
    'merge',
  )
  expect(await lists()).toHaveLength(1)
  expect((await exportAll(first, true)).aside).toEqual([
    { table: 'lists', row: { id: 'x', people: 'Spoilt' } },
  ])
})

test('what was said in confidence and cannot be read stays out of an export without confidences, and here', async () => {
  await db.table('sessionNotes').put({ id: 's', person: { site: 'x', handle: 'y' }, notes: 7 })
  await db.aside.add({ table: 'giving', row: { lessons: 'Spoilt' } })
  const file = withoutConfidences(await exportAll(first))
  expect(file.aside).toEqual([])
  await taken(await saved(file), 'replace')
  expect((await exportAll(first)).aside.map(({ table }) => table).toSorted()).toEqual([
    'giving',
    'sessionNotes',
  ])
})
