import type { Touchpoint, TouchpointOf } from '../model/touchpoint.ts'
import 'fake-indexeddb/auto'
import { parse } from 'valibot'
import { beforeEach, expect, test } from 'vitest'
import { attempt, done } from '../../tests/attempt.ts'
import { noteSaved, noteSentAt } from '../follow-up/message-acts.ts'
import { Contact } from '../model/contact.ts'
import { exportAll, importBackup, readBackup } from './backup.ts'
import { db } from './db.ts'
import { overview } from './overview.ts'
import { allTouchpoints, record, touchpointsOf, undoLast, undoOne } from './touchpoints.ts'

const person = { site: 'linkedin', handle: 'noa-bergstrom' }
const now = '2026-11-24T13:00:00Z'
const noa = parse(Contact, { person, name: 'Noa Bergström', since: now, persona: 'p' })
const copied: TouchpointOf<'copied'> = {
  id: 'c',
  person,
  at: '2026-11-24T12:00:00Z',
  kind: 'copied',
  message: 'first-ask',
  channel: 'note',
}
const met: Touchpoint = { id: 'm', person, at: '2026-11-23T10:00:00Z', kind: 'met' }
const ids = async () => (await touchpointsOf(person)).map(({ id }) => id)

beforeEach(async () => {
  await db.delete()
  await db.open()
})

test('an act done twice is one, with the clock set back in between too', async () => {
  await done(record(copied, { contact: noa }))
  await done(record(noteSentAt(copied, '2026-11-24T10:05:00Z')))
  await done(record(noteSentAt(copied, '2026-11-24T10:06:00Z')))
  await done(record(noteSaved(person, { touchpoints: await touchpointsOf(person), now })))
  await done(record(noteSaved(person, { touchpoints: await touchpointsOf(person), now })))
  expect(await ids()).toEqual(['c', noteSentAt(copied, now).id, 'saved:linkedin/noa-bergstrom'])
})

test('what is taken back is gone from everything that is handed out, and Undo brings it back', async () => {
  await done(record(copied, { contact: noa }))
  await done(record(met))
  await done(undoOne(met, now))
  await done(undoOne(met, now))
  expect([await ids(), (await allTouchpoints()).length]).toEqual([['c'], 1])
  expect((await overview())[0]?.touchpoints).toEqual([copied])
  expect(await db.touchpoints.count()).toBe(3)
  await done(undoLast(person))
  expect(await ids()).toEqual(['m', 'c'])
})

test('what was taken back can be done again', async () => {
  const yes = noteSentAt(copied, now)
  await done(record(copied, { contact: noa }))
  await done(record(yes))
  await done(undoOne(yes, now))
  await done(record(yes))
  await done(record(yes))
  expect(await ids()).toEqual(['c', `${yes.id}~2`])
})

test('a correction stands in the place of the entry, and is undone as a whole', async () => {
  const instead: Touchpoint = { ...met, id: 'corrected', at: '2026-11-22T10:00:00Z' }
  await done(record(met, { contact: noa }))
  await done(undoOne(met, now, instead))
  expect(await touchpointsOf(person)).toEqual([instead])
  expect(await attempt(undoOne(met, now, { ...instead, id: 'elsewhere' }))).toEqual({
    ok: false,
    problem: 'changed-elsewhere',
  })
  expect(await done(undoLast(person))).toEqual(instead)
  expect(await touchpointsOf(person)).toEqual([met])
})

test('a backup holds what was taken back, in the order of recording', async () => {
  await done(record(copied, { contact: noa }))
  await done(record(met))
  await done(undoOne(copied, now))
  const read = await readBackup(JSON.stringify(await exportAll(now)))
  if (!read.ok) throw new Error(read.problem.kind)
  expect(read.backup.touchpoints.map(({ kind }) => kind)).toEqual(['copied', 'met', 'undone'])
  await done(importBackup(read.backup, 'replace'))
  expect(await ids()).toEqual(['m'])
  await done(undoLast(person))
  expect(await ids()).toEqual(['m', 'c'])
})
