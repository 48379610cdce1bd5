import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { parse } from 'valibot'
import { beforeEach, expect, test } from 'vitest'
import { attempt, done } from '../../tests/attempt.ts'
import { Contact } from '../model/contact.ts'
import { Commitment, Giving, SessionNotes } from '../model/giving.ts'
import { backupText, exportAll, importBackup, readBackup } from './backup.ts'
import { db, openStore } from './db.ts'
import { withoutConfidences } from './export-all.ts'
import { forget } from './forget.ts'
import { giving, guidedOf, keepGuided, keepSessionNotes, saveGiving, sessionNotesOf } from './giving.ts'
import { guidedPeople } from './guided-people.ts'
import { takeBack } from './take-back.ts'
import { record } from './touchpoints.ts'

const person = { site: 'by-hand', handle: 'rute' }
const now = '2026-11-24T10:00:00Z'
const rute = parse(Contact, { person, name: 'Rute Falcão', since: now, persona: '' })
const commitment = parse(Commitment, { people: 2, minutes: 30, months: 1, ways: ['video'], answerDays: 3 })
const nothing = parse(Giving, {})
const sheet = parse(SessionNotes, { id: 's1', person, at: now })
const asked = { kind: 'requested', id: 'r1', person, at: now, text: 'May I ask you one question?' } as const

beforeEach(async () => {
  await db.delete()
  await db.open()
  await done(record(asked, { contact: rute }))
})

const fileOf = async (backup: Awaited<ReturnType<typeof exportAll>>) => {
  const read = await readBackup(await backupText(backup))
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.backup
}

test('two windows add lessons and change the commitment, and all of it stays', async () => {
  const lesson = (id: string) => ({ id, text: `lesson ${id}`, fits: 'stuck' }) as const
  await done(saveGiving({ ...nothing, commitment, lessons: [lesson('a')] }, nothing))
  await done(saveGiving({ ...nothing, lessons: [lesson('b')] }, nothing))
  const kept = await giving()
  expect(kept?.commitment).toEqual(commitment)
  expect(kept?.lessons.map(({ id }) => id).toSorted()).toEqual(['a', 'b'])
})

test('what two windows wrote in the same notes stands there from both, and is taken back whole', async () => {
  await done(keepSessionNotes({ ...sheet, notes: 'mine' }, sheet))
  const second = await attempt(keepSessionNotes({ ...sheet, notes: 'theirs', toTry: 'less' }, sheet))
  expect(await sessionNotesOf(person)).toMatchObject([
    { notes: expect.stringContaining('mine'), toTry: 'less' },
  ])
  if (second.ok) await done(takeBack(second.undo))
  expect(await sessionNotesOf(person)).toMatchObject([{ notes: 'mine', toTry: '' }])
})

test('an export leaves confidential notes and lessons out, and importing it takes none away', async () => {
  const lessons = [{ id: 'a', text: 'I answered too late', fits: 'stuck' }] as const
  await done(saveGiving({ ...nothing, commitment, lessons }, nothing))
  await done(keepSessionNotes({ ...sheet, notes: 'in confidence' }, sheet))
  const whole = await exportAll(now)
  const shared = withoutConfidences(whole)
  expect(JSON.stringify(whole)).toContain('in confidence')
  expect(JSON.stringify(shared)).not.toMatch(/in confidence|too late/u)
  await done(importBackup(await fileOf(shared), 'replace'))
  expect(await sessionNotesOf(person)).toMatchObject([{ notes: 'in confidence' }])
  expect((await giving())?.lessons).toEqual(lessons)
  await db.delete()
  await db.open()
  await done(importBackup(await fileOf(whole), 'merge'))
  expect(await sessionNotesOf(person)).toMatchObject([{ notes: 'in confidence' }])
})

test('whoever is deleted takes what was agreed and the notes along', async () => {
  const agreed = { person, goals: '', agreed: '' }
  await done(keepGuided({ ...agreed, goals: 'into product' }, agreed))
  await done(keepSessionNotes({ ...sheet, notes: 'n' }, sheet))
  await done(forget(person))
  expect([await guidedOf(person), await sessionNotesOf(person), await guidedPeople(now)]).toEqual([
    undefined,
    [],
    [],
  ])
})

test('whom I guide is told by a yes that was sent, until it is ended', async () => {
  const sent = (message: 'accept-request' | 'guiding-close', id: string, at: string) =>
    record({ kind: 'sent', id, person, at, message, channel: 'email' })
  const isGuided = async () =>
    (await guidedPeople('2026-12-30T10:00:00Z')).map(({ guiding }) => guiding.isNow)
  expect(await isGuided()).toEqual([false])
  await done(sent('accept-request', 'y', '2026-11-25T10:00:00Z'))
  expect(await isGuided()).toEqual([true])
  await done(sent('guiding-close', 'z', '2026-12-25T10:00:00Z'))
  expect(await isGuided()).toEqual([false])
})

test('a store of the version before has the new tables, and what is open is worked out anew', async () => {
  const before = new Dexie('kept-before-giving')
  const key = '[person.site+person.handle]'
  before.version(7).stores({ contacts: key, promises: `${key},state,[state+since]` })
  await before.open()
  await before.table('contacts').put(rute)
  await before.table('promises').put({ person, state: 'none', since: now, open: [] })
  before.close()
  const store = openStore('kept-before-giving')
  expect((await store.promises.toArray()).map(({ state }) => state)).toEqual(['stale'])
  expect(await store.contacts.toArray()).toMatchObject([{ name: 'Rute Falcão' }])
  expect([await store.giving.count(), await store.guided.count(), await store.sessionNotes.count()]).toEqual([
    0, 0, 0,
  ])
  store.close()
  await Dexie.delete('kept-before-giving')
})
