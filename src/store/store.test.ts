import 'fake-indexeddb/auto'
import { parse } from 'valibot'
import { beforeEach, expect, test, vi } from 'vitest'
import { attempt, done } from '../../tests/attempt.ts'
import { Contact } from '../model/contact.ts'
import type { Draft } from '../model/draft.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { backupText, exportAll, importBackup, previewImport, readBackup } from './backup.ts'
import { db, openStore } from './db.ts'
import { draftById, saveDraft } from './drafts.ts'
import { forget } from './forget.ts'
import { join, takeApart } from './joins.ts'
import { live } from './live.ts'
import { overview } from './overview.ts'
import { changeContact, changeNotes, contact, contacts } from './people.ts'
import { changeSettings, settings } from './settings.ts'
import { record, touchpointsOf, undoLast } from './touchpoints.ts'

const now = '2026-11-23T10:00:00Z'
const person = { site: 'linkedin', handle: 'noa-bergstrom' }
const noa = parse(Contact, { person, name: 'Noa Bergström', since: now, persona: 'p' })
const draft = (revision: number, changedAt = now): Draft => ({
  id: 'd1',
  person,
  kind: 'first-ask',
  channel: 'note',
  language: 'en',
  questions: [],
  seed: 0,
  segments: [],
  revision,
  changedAt,
})
const sent: Touchpoint = { id: 't1', person, at: now, kind: 'sent', message: 'first-ask', channel: 'note' }

beforeEach(async () => {
  vi.restoreAllMocks()
  await db.delete()
  await db.open()
})

test('a first keystroke keeps the person and the draft together', async () => {
  await done(saveDraft(draft(1), { contact: noa, readings: [] }))
  expect(await contact(person)).toEqual(noa)
  expect(await overview()).toEqual([{ contact: noa, touchpoints: [], hasDraft: true }])
})

test('a second window does not write over a newer text', async () => {
  await done(saveDraft(draft(2), { contact: noa }))
  const other = openStore('lodestar')
  expect((await other.drafts.get('d1'))?.revision).toBe(2)
  other.close()
  expect(await attempt(saveDraft(draft(2, '2026-11-23T11:00:00Z')))).toEqual({
    ok: false,
    problem: 'changed-elsewhere',
  })
  expect((await draftById('d1'))?.changedAt).toBe(now)
})

test('a full disk is said, and nothing is half written', async () => {
  const { add } = IDBObjectStore.prototype
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...row) {
    if (this.name === 'touchpoints') throw new DOMException('no space', 'QuotaExceededError')
    return add.apply(this, row)
  })
  expect(await attempt(record(sent, { contact: noa, draft: draft(1) }))).toEqual({
    ok: false,
    problem: 'disk-full',
  })
  expect(await contacts()).toEqual([])
  expect(await draftById('d1')).toBeUndefined()
})

test('undo takes back what was recorded last, even if it happened earlier', async () => {
  await done(record(sent, { contact: noa }))
  const earlier: Touchpoint = { id: 't2', person, at: '2026-11-20T10:00:00Z', kind: 'saved' }
  await done(record(earlier))
  expect((await touchpointsOf(person)).map(({ id }) => id)).toEqual(['t2', 't1'])
  expect(await done(undoLast(person))).toEqual(earlier)
  expect(await touchpointsOf(person)).toEqual([sent])
})

test('a forgotten person is gone from every table', async () => {
  await done(record(sent, { contact: noa, draft: draft(1) }))
  await done(forget(person))
  const left = await exportAll(now)
  expect([left.contacts, left.drafts, left.touchpoints]).toEqual([[], [], []])
  expect(await attempt(changeNotes(person, '', 'x'))).toEqual({ ok: false, problem: 'person-gone' })
  expect(await attempt(changeContact(person, { zone: 'Asia/Jerusalem' }))).toEqual({
    ok: false,
    problem: 'person-gone',
  })
})

test('a setting that was never set has its default, and undefined goes back to it', async () => {
  await done(changeSettings({ zone: 'Asia/Jerusalem', keepReadings: 30 }))
  await done(changeSettings({ zone: undefined }))
  expect(await settings()).toMatchObject({ keepReadings: 30, account: 'free' })
  expect((await settings()).zone).toBeUndefined()
})

test('a backup comes back as it was, and the sample person is not in it', async () => {
  await done(record(sent, { contact: noa, draft: draft(1) }))
  const sample = { ...noa, person: { site: 'sample', handle: 's' }, sample: true }
  await done(record({ ...sent, id: 't9', person: sample.person }, { contact: sample }))
  const read = await readBackup(await backupText(await exportAll(now)))
  if (!read.ok) throw new Error(read.problem.kind)
  expect(read.backup.contacts).toEqual([noa])
  expect((await previewImport(read.backup, 'merge')).lists.touchpoints).toEqual({
    fresh: 0,
    changed: 0,
    same: 1,
    removed: 0,
  })
  await done(importBackup(read.backup, 'replace'))
  expect(await exportAll(now)).toEqual(read.backup)
  await done(changeNotes(person, '', 'mine'))
  await done(importBackup(read.backup, 'merge'))
  expect((await contact(person))?.notes).toBe('mine')
  expect(await touchpointsOf(person)).toEqual([sent])
})

test('a file that is no backup is refused with its reason', async () => {
  const text = await backupText(await exportAll(now))
  const problem = async (given: string) => {
    const read = await readBackup(given)
    return read.ok ? null : read.problem
  }
  expect(await problem(text.slice(0, text.length / 2))).toEqual({ kind: 'not-json' })
  expect(await problem('[]')).toEqual({ kind: 'not-lodestar' })
  expect(await problem(text.replace('"version":3', '"version":4'))).toEqual({ kind: 'newer-version' })
  expect(await problem(text.replace('"contacts":[]', '"contacts":[{}]'))).toMatchObject({ kind: 'damaged' })
  expect(await problem(text.replace('"keepReadings":90', '"keepReadings":91'))).toEqual({ kind: 'altered' })
})

test('an open window is told of every write', async () => {
  const seen: number[] = []
  const end = live(
    contacts,
    (all) => seen.push(all.length),
    (error) => expect.unreachable(String(error)),
  )
  await vi.waitFor(() => expect(seen).toEqual([0]))
  await done(record(sent, { contact: noa }))
  await vi.waitFor(() => expect(seen.at(-1)).toBe(1))
  end()
})

const elsewhere = { site: 'mentors.example', handle: 'noa' }
const alsoNoa = parse(Contact, {
  person: elsewhere,
  name: 'Noa B.',
  since: '2026-11-24T10:00:00Z',
  persona: 'p',
})
const bothKept = async () => {
  await done(record(sent, { contact: noa }))
  await done(
    record({ ...sent, id: 't2', person: elsewhere, at: '2026-11-24T10:00:00Z' }, { contact: alsoNoa }),
  )
}

test('two pages that the user joined are one person, and are two again when taken apart', async () => {
  await bothKept()
  await done(join({ one: elsewhere, other: person, verdict: 'same', at: now }))
  expect((await overview()).map((one) => [one.contact.name, one.touchpoints.map(({ id }) => id)])).toEqual([
    ['Noa Bergström', ['t1', 't2']],
  ])
  expect((await touchpointsOf(elsewhere)).map(({ id }) => id)).toEqual(['t1', 't2'])
  await done(takeApart(person, [elsewhere], now))
  expect((await overview()).map((one) => one.touchpoints.map(({ id }) => id))).toEqual([['t1'], ['t2']])
  expect(await db.joins.count()).toBe(1)
})

test('forgetting a person forgets all their pages, and what was said of them', async () => {
  await bothKept()
  await done(join({ one: person, other: elsewhere, verdict: 'same', at: now }))
  await done(forget(elsewhere))
  expect(await contacts()).toEqual([])
  expect(await db.touchpoints.count()).toBe(0)
  expect(await db.joins.count()).toBe(0)
})

test('a join is part of a backup, and a backup without any is taken', async () => {
  await bothKept()
  await done(join({ one: person, other: elsewhere, verdict: 'same', at: now }))
  const backup = await exportAll(now)
  await done(forget(person))
  await done(importBackup(backup, 'replace'))
  expect((await overview()).length).toBe(1)
  const { joins: _, ...older } = backup
  expect(await readBackup(JSON.stringify(older))).toMatchObject({ ok: true, backup: { joins: [] } })
})
