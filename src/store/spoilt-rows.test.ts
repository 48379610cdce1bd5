import 'fake-indexeddb/auto'
import { parse } from 'valibot'
import { beforeEach, describe, expect, test } from 'vitest'
import { done } from '../../tests/attempt.ts'
import { nextStep } from '../follow-up/next-step.ts'
import { tasksOf } from '../follow-up/tasks.ts'
import { today } from '../follow-up/today.ts'
import { joinReadings } from '../known/known.ts'
import { Contact } from '../model/contact.ts'
import type { Draft } from '../model/draft.ts'
import { OWN } from '../model/longest.ts'
import { Me } from '../model/me.ts'
import { noEntries, type Reading } from '../model/reading.ts'
import { Settings } from '../model/settings.ts'
import { backupText, exportAll, importBackup, readBackup } from './backup.ts'
import { db } from './db.ts'
import { draftsOf } from './drafts.ts'
import { giving, guidedOf, sessionNotesOf } from './giving.ts'
import { guidedPeople } from './guided-people.ts'
import { joins } from './joins.ts'
import { me } from './me.ts'
import { overview } from './overview.ts'
import { contact } from './people.ts'
import { personas } from './personas.ts'
import { type EveryPromise, everyPromise, everyStanding } from './promises.ts'
import { correctionsOf, readingsOf } from './readings.ts'
import { fitRow, tableNames } from './row-schemas.ts'
import { removeSetAside, setAside } from './set-aside.ts'
import { changeSettings, settings } from './settings.ts'
import { isSound } from './sound-row.ts'
import { type PromisesRow, stale } from './tables.ts'
import { canonical } from './three-way.ts'
import { touchpointsOf } from './touchpoints.ts'
import { versionsOf } from './versions.ts'

const now = '2026-11-23T10:00:00Z'
const noa = { site: 'linkedin', handle: 'noa' }
const ilse = { site: 'linkedin', handle: 'ilse' }
const seen = <T>(value: T) =>
  ({ value, quote: String(value), section: 'experience', foundBy: 'app-2026', at: now }) as const
const reading: Reading = {
  person: noa,
  url: 'https://www.linkedin.com/in/noa/',
  takenAt: now,
  own: false,
  profile: {
    ...noEntries,
    name: seen('Noa'),
    positions: [seen({ title: 'Product Manager', company: 'Fjordline', from: '2020', to: 'now' })],
    posts: [seen({ text: 'Roadmaps are bets.', at: now, kind: 'post' as const })],
  },
  absent: { about: 'not-loaded' },
  extent: { posts: { shown: 1, of: 'more' } },
  contested: ['headline'],
}
const draft: Draft = {
  id: 'd1',
  person: noa,
  kind: 'first-ask',
  channel: 'note',
  language: 'en',
  hook: 'post-0-s2',
  wish: { line: 'l1', clause: 1, said: 'run a first test' },
  questions: ['What would you do first?'],
  seed: 1,
  segments: [{ part: 'ask', text: 'May I ask?', uses: [{ ownWords: true }], mine: true }],
  revision: 3,
  changedAt: now,
}

/** A store with a row, and every kind of property, in each table; of each table with persons also a row of somebody else. */
const full: Readonly<Record<string, readonly unknown[]>> = {
  contacts: [
    { ...parse(Contact, { person: noa, name: 'Noa', since: now, persona: 'p1' }), zone: 'Europe/Oslo' },
    parse(Contact, { person: ilse, name: 'Ilse', since: now, persona: 'p1' }),
  ],
  notes: [{ person: noa, text: 'Met in Haifa.' }],
  readings: [reading],
  corrections: [{ person: noa, field: 'headline', value: 'Head of Product', at: now }],
  joins: [{ one: ilse, other: { site: 'mentors.example', handle: 'ilse' }, verdict: 'different', at: now }],
  drafts: [draft],
  versions: [{ ...draft, revision: 2 }],
  touchpoints: [
    { id: 't1', person: noa, at: now, kind: 'sent', message: 'first-ask', channel: 'note', text: 'Hi' },
    { id: 't2', person: ilse, at: now, kind: 'met', takeaway: 'Start small.' },
  ],
  personas: [
    {
      id: 'p1',
      title: 'Product',
      kind: 'informal',
      guidance: ['technical'],
      lines: [{ id: 'l1', role: 'gap', text: { en: 'Read a roadmap' }, concepts: ['product-management'] }],
      path: { from: 'data-engineering', to: 'product-management' },
      excluded: ['Acme'],
    },
  ],
  settings: [{ account: 'free', zone: 'Europe/Oslo', activePersona: 'p1' }],
  me: [{ ...parse(Me, { name: 'Dana', schools: ['Technion'] }) }],
  giving: [
    {
      commitment: {
        ...{
          people: 2,
          minutes: 30,
          months: 1,
          ways: ['video', 'email'],
          answerDays: 3,
          until: '2027-02-01',
        },
        confidential: { en: 'It stays with me.' },
        expects: { en: 'The invitation is yours.' },
      },
      lessons: [{ id: 'l1', text: 'Listened too late.', fits: 'stuck' }],
      askedAt: now,
      changedAt: now,
    },
  ],
  guided: [
    { person: noa, goals: 'into product', agreed: 'once a month', changedAt: now },
    { person: ilse, goals: 'a first talk', agreed: '' },
  ],
  sessionNotes: [
    {
      ...{ id: 's1', person: noa, at: now, notes: 'Tired.', heard: 'you want to decide', toTry: 'one chart' },
      feedback: { situation: 'The review', behaviour: 'Showed it', impact: 'Two left', next: 'Ask first' },
      changedAt: now,
    },
    { id: 's2', person: ilse, at: now, notes: '', heard: '', toTry: 'begin' },
  ],
  earlier: [{ of: 'me', id: 'me', at: now, row: { name: 'Dana L.' } }],
}
const singles = new Set(['settings', 'me', 'giving'])
/** Tables and parts that hold texts as long as those that are tried. */
const mayBeLong = new Set(['notes', 'heard', 'toTry'])

async function fill(): Promise<void> {
  for (const table of db.tables) await table.clear()
  for (const [name, rows] of Object.entries(full))
    for (const row of rows)
      if (singles.has(name)) await db.table(name).put(structuredClone(row), name)
      else await db.table(name).put(structuredClone(row))
}

type Path = readonly (string | number)[]
/** Every place in a row. */
const places = (value: unknown, at: Path = []): readonly Path[] =>
  typeof value !== 'object' || value === null
    ? [at]
    : [
        ...(at.length > 0 ? [at] : []),
        ...Object.entries(value).flatMap(([key, part]) =>
          places(part, [...at, Array.isArray(value) ? Number(key) : key]),
        ),
      ]

const spoils: Readonly<Record<string, unknown>> = {
  'a number': -7.5,
  nothing: null,
  'a list': [1],
  'an object': { x: 1 },
  'a text that is too long': 'x'.repeat(OWN.message + 2_000),
  'a date that does not exist': '2026-02-30T10:00:00Z',
  'a missing key': undefined,
}

/** How many spoils each place of a row is tried with: by turns, so that a row meets all of them. */
const SPOILS = Number(process.env.LODESTAR_SPOILS ?? 2)
const byTurns = (place: number) => {
  const all = Object.entries(spoils)
  return all.filter((_, at) => (at + place * SPOILS * (all.length - 1)) % all.length < SPOILS)
}

function spoilt(row: unknown, [first, ...rest]: Path, value: unknown): unknown {
  const copy: Record<string | number, unknown> = Array.isArray(row)
    ? ([...row] as unknown as Record<number, unknown>)
    : { ...(row as object) }
  if (first === undefined) return value
  if (rest.length > 0) copy[first] = spoilt(copy[first], rest, value)
  else if (value === undefined) delete copy[first]
  else copy[first] = value
  return copy
}

/** What Today, People, the popup and a person's page read and work out. */
async function useEverything(): Promise<void> {
  const [people, set] = await Promise.all([
    overview(),
    settings(),
    personas(),
    me(),
    joins(),
    giving(),
    guidedPeople(now),
  ])
  today(people, { now, settings: set, myZone: 'UTC' })
  for (const person of [noa, ilse]) {
    const [readings, corrections, touchpoints] = await Promise.all([
      readingsOf(person),
      correctionsOf(person),
      touchpointsOf(person),
      contact(person),
      draftsOf(person),
      versionsOf(person),
      guidedOf(person),
      sessionNotesOf(person),
    ])
    const [first, ...others] = readings
    if (first) joinReadings([first, ...others], corrections)
    nextStep(person, touchpoints, { now, settings: set, myZone: 'UTC' } as never)
  }
}

beforeEach(async () => {
  await db.delete()
  await db.open()
})

test.each(Object.keys(full))(
  'a spoilt row of %s stops nothing but itself, is named, exported as it is, and can be deleted',
  async (name) => {
    const [row] = full[name] ?? []
    await fill()
    const table = db.table(name)
    const [key] = await table.toCollection().primaryKeys()
    for (const [at, place] of places(row).entries())
      for (const [how, value] of byTurns(at)) {
        // Notes may be as long as that.
        if (how === 'a text that is too long' && (mayBeLong.has(String(place.at(-1))) || mayBeLong.has(name)))
          continue
        const what = `${name}.${place.join('.')} becomes ${how}`
        await table.delete(key as never)
        const bad = spoilt(row, place, value)
        const put = singles.has(name) ? table.put(bad, name) : table.put(bad)
        // A row without its key cannot stand in the store.
        if (
          !(await put.then(
            () => true,
            () => false,
          ))
        ) {
          await (singles.has(name) ? table.put(row, name) : table.put(row))
          continue
        }
        await expect(useEverything(), what).resolves.toBeUndefined()
        const backup = await exportAll(now)
        const fits = fitRow(tableNames.find((one) => one === name) ?? 'me', bad) !== undefined
        expect(backup.aside.length, what).toBe(fits ? 0 : 1)
        if (!fits) {
          const [found] = (await setAside()).filter((one) => one.table === name)
          expect(canonical(found?.row), what).toContain(canonical(bad).slice(1, 40))
          if (found) await done(removeSetAside(found))
          expect(await setAside(), what).toEqual([])
        }
        await table.clear()
        for (const one of full[name] ?? []) await (singles.has(name) ? table.put(one, name) : table.put(one))
        const [again] = await table.toCollection().primaryKeys()
        if (again !== key) await fill()
      }
  },
  SPOILS * 30_000,
)

test('a backup with rows that cannot be read is a backup: they are carried, set aside there, and carried again', async () => {
  await fill()
  await db.table('touchpoints').put({ id: 't9', person: noa, at: '2026-02-30T10:00:00Z', kind: 'met' })
  const read = await readBackup(await backupText(await exportAll(now)))
  if (!read.ok) throw new Error(read.problem.kind)
  await done(importBackup(read.backup, 'replace'))
  expect((await setAside()).map(({ table, place }) => [table, place])).toEqual([['touchpoints', 'at']])
  expect(canonical(await exportAll(now))).toBe(canonical(read.backup))
})

test('a setting that cannot be read has its default, and is not lost when another one is changed', async () => {
  await fill()
  await db.table('settings').put({ account: 'premium', zone: 7 }, 'settings')
  expect(await settings()).toMatchObject({ account: 'premium' })
  await done(changeSettings({ notesAMonth: 3 }))
  expect(await settings()).toMatchObject({ account: 'premium', notesAMonth: 3 })
  expect((await setAside()).map(({ row }) => row)).toEqual([{ account: 'premium', zone: 7 }])
})

describe('a spoilt row of what is open', () => {
  const touchpoints = [
    { id: 'p1', kind: 'promised', what: 'The list', due: '2026-11-30' },
    { id: 'p2', kind: 'scheduled', when: '2026-11-24T10:00:00Z', minutes: 20 },
    { id: 'p3', kind: 'advised', advice: 'Begin small.', reportIn: 2 },
    { id: 'p4', kind: 'sent', message: 'lighter-offer', channel: 'email' },
    { id: 'p5', kind: 'snoozed', until: '2026-11-27', about: 'p4', step: 'answer' },
  ].map((one, at) => ({ ...one, person: noa, at: `2026-11-2${at < 3 ? at : 2}T10:0${at}:00Z` }))
  const dates = ({ people }: EveryPromise) =>
    tasksOf(people, { now, settings: parse(Settings, {}), myZone: 'UTC' }).map(
      ({ next }) => `${next.kind} ${next.dueFrom} ${next.dueBy}`,
    )
  test('is worked out anew, wherever it is spoilt, and a good one is used', async () => {
    await db.table('contacts').bulkPut([...(full.contacts ?? [])])
    await db.table('touchpoints').bulkPut(touchpoints)
    await db.promises.put(stale(noa))
    const right = dates(await everyPromise())
    const row = (await db.promises.toArray())[0]
    if (!row) throw new Error('What is open is kept')
    expect([right.length > 4, isSound(row)]).toEqual([true, true])
    const { person, state, ...rest } = row
    for (const place of places(rest))
      for (const [how, value] of Object.entries(spoils)) {
        await db.promises.put(spoilt(row, place, value) as PromisesRow)
        const what = `promises.${place.join('.')} becomes ${how}`
        const told = dates(await everyPromise())
        // What a promise need not have, and words of any length, cannot be seen to be wrong.
        if (how !== 'a missing key' && typeof value !== 'string') expect(told, what).toEqual(right)
        await everyStanding()
        await db.promises.put({ person, state, ...rest })
      }
  })
})
