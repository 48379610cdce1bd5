import 'fake-indexeddb/auto'
import { parse } from 'valibot'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { attempt, done } from '../../tests/attempt.ts'
import { isOwedNow } from '../follow-up/next-step.ts'
import { noteKept, noteMet } from '../follow-up/promise-acts.ts'
import { type Task, tasks, tasksOf } from '../follow-up/tasks.ts'
import { Contact } from '../model/contact.ts'
import { Settings } from '../model/settings.ts'
import { Touchpoint } from '../model/touchpoint.ts'
import { backupText, exportAll, readBackup } from './backup.ts'
import { db } from './db.ts'
import { overview } from './overview.ts'
import { changeContact, changeNotes, notesOf } from './people.ts'
import { everyPromise, everyStanding, pressingPromises } from './promises.ts'
import { setAside } from './set-aside.ts'
import { record, recordAll, touchpointsOf, undoOne } from './touchpoints.ts'
import type { Writing } from './writing.ts'

const person = { site: 'linkedin', handle: 'noa' }
const since = '2026-11-01T09:00:00Z'
const now = '2026-11-25T09:00:00.000Z'
const contact = parse(Contact, { person, name: 'Noa', since, persona: 'p' })
const happened = (kind: string, at: string, more: object = {}) =>
  parse(Touchpoint, { id: `${kind} ${at}`, person, kind, at, ...more })
const at = (moment: string) => ({ now: moment, settings: parse(Settings, {}), myZone: 'Asia/Jerusalem' })
const shape = (all: readonly Task[]) =>
  all.map(({ next }) => `${next.kind} ${next.of} ${next.dueFrom}`).toSorted()
const owed = async (moment = now) =>
  tasksOf(await pressingPromises(), at(moment)).filter(({ next }) => isOwedNow(next, moment)).length
/** What the index says, and what all touchpoints say. */
const both = async (moment = now) => [
  shape(tasksOf((await everyPromise()).people, at(moment))),
  shape(tasks(await overview(), at(moment))),
]

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) })
  await db.delete()
  await db.open()
  await done(record(happened('promised', '2026-11-10T09:00:00Z', { what: 'the list' }), { contact }))
  await done(record(happened('scheduled', since, { when: '2026-11-20T09:00:00Z', minutes: 20 })))
})
afterEach(() => vi.useRealTimers())

test('two windows that close the same promise close it once, and nothing else', async () => {
  const open = tasksOf((await everyPromise()).people, at(now)).map(({ next }) => next)
  const word = open.find(({ kind }) => kind === 'keep-word')
  const meeting = open.find(({ kind }) => kind === 'confirm-met')
  if (!word || !meeting) throw new Error('Both are open')
  const both_ = [noteKept(word, now), noteMet(meeting, now)]
  await Promise.all([...both_, ...both_].map((one) => done(record(one))))
  expect((await touchpointsOf(person)).map(({ kind }) => kind).toSorted()).toEqual([
    'kept',
    'met',
    'promised',
    'scheduled',
  ])
  const [index, whole] = await both()
  expect(index).toEqual(whole)
  expect(index?.map((one) => one.split(' ')[0])).toEqual(['thank'])
})

test('a worker that is killed between a write and the badge counts right when it wakes', async () => {
  expect(await owed()).toBe(1)
  await done(record(happened('met', '2026-11-20T09:20:00Z')))
  db.close()
  await db.open()
  expect(await owed()).toBe(2)
})

test('a disk that is full where a promise is marked refuses the whole write; full where it is kept, the answer is right', async () => {
  const before = await db.touchpoints.toArray()
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  db.promises.hook('creating', full)
  db.promises.hook('updating', full)
  const refused = await attempt(record(happened('met', '2026-11-20T09:20:00Z')))
  expect([refused.ok, await db.touchpoints.toArray()]).toEqual([false, before])
  expect(await owed()).toBe(1)
  db.promises.hook('creating').unsubscribe(full)
  db.promises.hook('updating').unsubscribe(full)
  const [index, whole] = await both()
  expect(index).toEqual(whole)
})

test.each([
  ['a promise of a newer version', { open: [{ promise: 'dance' }] }],
  ['no list of what is open', { open: 'nothing' }],
  ['a list of nothing', { open: [null] }],
  ['a standing that is none', { standing: 'friends' }],
  ['a state that is none', { state: 'asleep' }],
  ['no state', { state: undefined }],
  ['no moments', { last: 7, latest: undefined }],
])('a row with %s is worked out anew, and hides nobody', async (_, spoilt) => {
  await everyPromise()
  const [row] = await db.promises.toArray()
  if (!row) throw new Error('There is a row')
  await db.promises.put({ ...row, ...spoilt } as never)
  const [index, whole] = await both()
  expect([index, await owed()]).toEqual([whole, 1])
  expect((await everyStanding()).map(({ standing }) => standing)).toEqual(['scheduled'])
})

test('a clock that is set back by a year says what all touchpoints say then, and again when it is right', async () => {
  await done(record(happened('met', '2026-11-20T09:20:00Z')))
  await everyPromise()
  for (const moment of ['2025-11-25T09:00:00.000Z', now]) {
    vi.setSystemTime(new Date(moment))
    const [index, whole] = await both(moment)
    expect([moment, index]).toEqual([moment, whole])
  }
  expect(await owed()).toBe(2)
})

test('a touchpoint of a newer version stops nothing but itself, is named, and comes back whole', async () => {
  const newer = { id: 'later', person, kind: 'sang', at: '2026-11-22T09:00:00Z', song: { in: 'E' } }
  await db.table('touchpoints').put(newer)
  const [index, whole] = await both()
  expect(index).toEqual(whole)
  expect(await owed()).toBe(1)
  expect((await setAside()).map(({ table, row }) => [table, row])).toMatchObject([['touchpoints', newer]])
  const read = await readBackup(await backupText(await exportAll(now)))
  if (!read.ok) throw new Error(read.problem.kind)
  expect(read.backup.aside).toMatchObject([{ table: 'touchpoints', row: newer }])
})

test('notes of 50,000 letters are kept whole, and nothing that is open waits for them', async () => {
  const long = `${'שלום עולם '.repeat(2_500)}${'notes and notes '.repeat(1_600)}`
  await done(changeNotes(person, '', long))
  expect([long.length > 50_000, await notesOf(person)]).toEqual([true, long])
  expect(await owed()).toBe(1)
})

const met = happened('met', '2026-11-20T09:20:00Z')
const acts: Readonly<Record<string, () => Writing<unknown>>> = {
  'one that happened': () => record(met),
  'what happened with several': () => recordAll([met, { ...met, id: 'again' }]),
  'a correction': () => undoOne(happened('promised', '2026-11-10T09:00:00Z', { what: 'the list' }), now, met),
  'a note': () => changeNotes(person, '', 'Met in Haifa.'),
  'a zone': () => changeContact(person, { zone: 'Europe/Oslo' }),
}
test.each(Object.keys(acts))(
  'a disk that is full at any write of %s leaves everything as it was',
  async (name) => {
    const dump = async () =>
      Promise.all(db.tables.filter((table) => table.name !== 'promises').map((table) => table.toArray()))
    const before = await dump()
    const { put, add } = IDBObjectStore.prototype
    // The first write fails, then the second …, until the act is done without being asked for one more.
    for (let left = 0; ; left++) {
      let count = 0
      const failing = (write: typeof put) =>
        function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
          if (count++ === left) throw new DOMException('full', 'QuotaExceededError')
          return write.apply(this, given)
        }
      Object.assign(IDBObjectStore.prototype, { put: failing(put), add: failing(add) })
      const tried = await attempt(acts[name]?.() as Writing<unknown>)
      Object.assign(IDBObjectStore.prototype, { put, add })
      if (count <= left) {
        expect([tried.ok, left > 0]).toEqual([true, true])
        return
      }
      expect(tried).toEqual({ ok: false, problem: 'disk-full' })
      expect(await dump()).toEqual(before)
    }
  },
)
