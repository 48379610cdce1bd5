import 'fake-indexeddb/auto'
import { parse } from 'valibot'
import { beforeEach, expect, test } from 'vitest'
import { attempt, done } from '../../tests/attempt.ts'
import { PeopleList } from '../model/people-list.ts'
import { db } from './db.ts'
import { answerSame, deleteList, keepList, lists } from './lists.ts'
import { deleteNetwork, dropOldNetwork, hasNetwork, importNetwork, keepNetworkFor } from './network.ts'
import { takeBack } from './take-back.ts'

const first = '2026-01-10T09:00:00Z'
const talk = (names: readonly string[], more = {}) =>
  parse(PeopleList, {
    id: 'speakers|data|',
    kind: 'speakers',
    title: 'Data',
    importedAt: first,
    days: 365,
    people: names.map((name) => ({ id: `${name}|`, name })),
    ...more,
  })

beforeEach(async () => {
  await db.delete()
  await db.open()
})

test('a list is kept as a whole, the same one again is one, with what the user said of it; all of it can be taken back', async () => {
  await done(keepList(talk(['A', 'B'])))
  await done(answerSame('speakers|data|', [{ row: 'a', other: 'b', isSame: true }]))
  await done(answerSame('speakers|data|', [{ row: 'a', other: 'b', isSame: false }]))
  const before = await lists()
  const again = await attempt(keepList(talk(['B', 'C'], { days: 10 })))
  if (!again.ok) throw new Error(again.problem)
  const [only, ...more] = await lists()
  expect(more).toEqual([])
  expect(only?.people.map(({ name }) => name)).toEqual(['B', 'C'])
  expect([only?.days, only?.answers]).toEqual([365, [{ row: 'a', other: 'b', isSame: false }]])
  await done(takeBack(again.undo))
  expect(await lists()).toEqual(before)
})

test('nothing is half kept: a row that does not fit refuses the whole list', async () => {
  const refused = await attempt(keepList({ ...talk(['A']), people: [{ id: 'x', name: 'x'.repeat(5_000) }] }))
  expect(refused.ok).toBe(false)
  expect(await lists()).toEqual([])
})

test('connections that are brought again leave lists alone; all goes with one act, or by itself, each in its time', async () => {
  await done(keepList(talk(['A'])))
  await done(importNetwork([{ id: 'a', name: 'A' }], '2026-06-10T09:00:00Z'))
  expect(await lists()).toHaveLength(1)
  await done(keepNetworkFor(30))
  await done(dropOldNetwork('2026-02-09T09:00:00Z'))
  expect([await lists(), await hasNetwork()]).toEqual([[], true])
  await done(keepList(talk(['A'])))
  const all = await attempt(deleteNetwork())
  expect(await hasNetwork()).toBe(false)
  if (all.ok) await done(takeBack(all.undo))
  expect(await lists()).toHaveLength(1)
  await done(deleteList('speakers|data|'))
  expect(await lists()).toEqual([])
})
