import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { type Attempted, attempt, done } from '../../tests/attempt.ts'
import { standing, standingOf } from '../follow-up/standing.ts'
import { Contact } from '../model/contact.ts'
import type { Draft } from '../model/draft.ts'
import { Giving, SessionNotes } from '../model/giving.ts'
import { Me } from '../model/me.ts'
import type { PersonKey } from '../model/person-key.ts'
import type { Persona } from '../model/persona.ts'
import { noEntries, type Reading } from '../model/reading.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { keepAdded } from './added.ts'
import { backupText, exportAll, importBackup, readBackup } from './backup.ts'
import { db } from './db.ts'
import { draftsOf, saveDraft } from './drafts.ts'
import { forget } from './forget.ts'
import { keepGuided, keepSessionNotes, saveGiving } from './giving.ts'
import { join, takeApart } from './joins.ts'
import { answerSame, deleteList, keepList } from './lists.ts'
import { me, saveMe } from './me.ts'
import { deleteNetwork, dropOldNetwork, importNetwork, keepNetworkFor } from './network.ts'
import { overview } from './overview.ts'
import { saveOwnWords } from './own-words.ts'
import { changeContact, changeNotes, contact, contacts } from './people.ts'
import { deletePersona, personas, savePersona } from './personas.ts'
import { everyStanding } from './promises.ts'
import { correct, dropOldReadings, keepReadings, readingsOf } from './readings.ts'
import { changeSettings, settings } from './settings.ts'
import { takeBack } from './take-back.ts'
import { canonical } from './three-way.ts'
import { record, recordAll, touchpointsOf, undoLast, undoOne } from './touchpoints.ts'
import { keepBeside, versionsOf } from './versions.ts'
import type { Writing } from './writing.ts'

/** What a writer is given: whom it is about, when (clocks jump), a text of any length and script, and a number to vary by. */
interface Step {
  readonly writer: keyof typeof writers
  readonly person: PersonKey
  readonly at: string
  readonly text: string
  readonly count: number
  /** What becomes of the write: it stands, is taken back, or the browser is gone while it runs. */
  readonly becomes: 'stands' | 'taken back' | 'killed'
}

const now = '2026-11-23T10:00:00Z'
const here = { site: 'linkedin', handle: 'noa' }
const elsewhere = { site: 'mentors.example', handle: 'נועה' }
const contactOf = ({ person, at, text }: Step): Contact =>
  parse(Contact, { person, name: text.slice(0, 600), since: at, persona: 'p0' })
const draftOf = ({ person, at, text, count }: Step): Draft => ({
  id: `d${count % 3}`,
  person,
  kind: 'first-ask',
  channel: 'email',
  language: 'he',
  questions: [],
  seed: 0,
  segments: [{ part: 'ask', text, uses: [], mine: true }],
  revision: count,
  changedAt: at,
})
const readingOf = ({ person, at, text }: Step): Reading => ({
  person,
  url: '',
  takenAt: at,
  own: false,
  profile: {
    ...noEntries,
    about: { value: text.slice(0, 12_000), quote: '', section: 'about', foundBy: 'by-hand', at },
  },
  absent: {},
  extent: {},
  contested: [],
})
const touchpointOf = ({ person, at, text, count }: Step): Touchpoint => {
  const base = { id: `t${count}`, person, at }
  return count % 2
    ? { ...base, kind: 'sent', message: 'first-ask', channel: 'note', text }
    : { ...base, kind: 'met', takeaway: text }
}
const personaOf = ({ text, count }: Step): Persona => ({
  id: `p${count % 2}`,
  title: text.slice(0, 200),
  kind: 'informal',
  guidance: [],
  lines: [{ id: 'l', role: 'gap', text: { en: text }, concepts: [] }],
  excluded: text.split(/\s/u),
})

/** Every way in which the interface changes the store. */
const writers = {
  saveDraft: (step: Step) =>
    saveDraft(draftOf(step), { contact: contactOf(step), readings: [readingOf(step)] }),
  saveAnotherDraft: (step: Step) => saveDraft(draftOf(step), {}, true),
  keepBeside: (step: Step) => keepBeside(draftOf(step), step.count),
  record: (step: Step) => record(touchpointOf(step), { contact: contactOf(step), draft: draftOf(step) }),
  recordOfKept: (step: Step) => record(touchpointOf(step)),
  recordAll: (step: Step) =>
    recordAll([touchpointOf(step), { ...touchpointOf(step), id: `all${step.count}`, person: here }]),
  undoOne: (step: Step) =>
    undoOne(
      touchpointOf(step),
      now,
      step.count % 3 ? { ...touchpointOf(step), id: `t${step.count}'` } : undefined,
    ),
  undoLast: ({ person }: Step) => undoLast(person),
  changeContact: ({ person, text }: Step) => changeContact(person, { headline: text }),
  changeNotes: ({ person, text, count }: Step) => changeNotes(person, text.slice(0, count), text),
  forget: ({ person }: Step) => forget(person),
  keepAdded: (step: Step) => keepAdded({ ...contactOf(step), notes: step.text }, readingOf(step), []),
  correct: ({ person, at, text }: Step) => correct({ person, field: 'headline', value: text, at }),
  keepReadings: (step: Step) => keepReadings([readingOf(step)]),
  dropOldReadings: ({ at, count }: Step) => dropOldReadings(at, count + 1),
  join: ({ at }: Step) => join({ one: elsewhere, other: here, verdict: 'same', at }),
  takeApart: ({ at }: Step) => takeApart(here, [elsewhere], at),
  savePersona: (step: Step) => savePersona(personaOf(step)),
  changePersona: (step: Step) => savePersona(personaOf(step), { ...personaOf(step), title: '' }),
  saveGiving: ({ text, count }: Step) =>
    saveGiving({
      ...parse(Giving, {}),
      lessons: [{ id: `l${count % 3}`, text: text.slice(0, 5_000), fits: 'stuck' }],
    }),
  keepGuided: ({ person, text }: Step) => {
    const base = { person, goals: '', agreed: '' }
    return keepGuided({ ...base, goals: text.slice(0, 5_000) }, base)
  },
  keepSessionNotes: ({ person, at, text, count }: Step) => {
    const base = parse(SessionNotes, { id: `s${count % 3}`, person, at })
    return keepSessionNotes({ ...base, notes: text }, base)
  },
  saveOwnWords: (step: Step) =>
    saveOwnWords({ value: personaOf(step) }, { value: parseMe({ name: step.text }) }, step.count % 2 > 0),
  deletePersona: ({ count }: Step) => deletePersona(`p${count % 2}`),
  saveMe: ({ text }: Step) => saveMe(parseMe({ name: text, employers: text.split('\n') })),
  importNetwork: ({ text, at, count }: Step) =>
    importNetwork([{ id: `c${count % 3}`, name: text, role: `${count}` }], at),
  keepList: ({ text, at, count }: Step) =>
    keepList({
      id: `l${count % 2}`,
      kind: 'speakers',
      title: 'Data',
      importedAt: at,
      days: count + 1,
      people: [{ id: `p${count}`, name: text, talks: [text] }],
      answers: [],
    }),
  answerSame: ({ text, count }: Step) =>
    answerSame(`l${count % 2}`, [{ row: text, other: `p${count}`, isSame: count % 3 === 0 }]),
  deleteList: ({ count }: Step) => deleteList(`l${count % 2}`),
  keepNetworkFor: ({ count }: Step) => keepNetworkFor(count + 1),
  deleteNetwork: () => deleteNetwork(),
  dropOldNetwork: ({ at }: Step) => dropOldNetwork(at),
  changeSettings: ({ text, count }: Step) =>
    changeSettings({ notesAMonth: count % 100, questions: { en: text.split('\n') } }),
} satisfies Readonly<Record<string, (step: Step) => Writing<unknown>>>
const parseMe = (part: Partial<Me>): Me => ({ ...parse(Me, {}), ...part })

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .tuple(fc.constantFrom('א', 'שלום ', 'x', '🙏🏽', '\u0000', '\ud800'), fc.nat(210_000))
    .map(([one, times]) => one.repeat(times)),
)
const moment = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const step: fc.Arbitrary<Step> = fc.record({
  writer: fc.constantFrom(...(Object.keys(writers) as (keyof typeof writers)[])),
  person: fc.constantFrom(here, elsewhere),
  at: moment,
  text,
  count: fc.nat(40),
  becomes: fc.constantFrom('stands', 'stands', 'taken back', 'killed'),
})

/** All that is stored, raw: keys and rows, byte for byte. */
const dump = async () =>
  canonical(
    await Promise.all(
      // What is open is worked out from the other tables.
      db.tables
        .filter(({ name }) => name !== 'promises')
        .map(async (table) => [table.name, await table.toCollection().primaryKeys(), await table.toArray()]),
    ),
  )

/** Everything that a page would read. */
async function readAll(): Promise<void> {
  await Promise.all([overview(), contacts(), personas(), me(), settings()])
  for (const person of [here, elsewhere])
    await Promise.all([
      contact(person),
      draftsOf(person),
      versionsOf(person),
      readingsOf(person),
      touchpointsOf(person),
    ])
}

/** What is kept beside what is written says what all of it says, also where a write was killed. */
async function indexAgrees(): Promise<void> {
  const moment = new Date().toISOString()
  const index = (await everyStanding()).map((one) => [one.contact.name, standingOf(one, moment)])
  const whole = (await overview()).map(({ contact: { name }, touchpoints, hasDraft }) => [
    name,
    standing(touchpoints, { hasDraft, now: moment }),
  ])
  expect(canonical(index.toSorted())).toBe(canonical(whole.toSorted()))
}

/** A backup of what is stored goes into an empty store, gives the same backup there, and is taken back whole. */
async function roundTrip(before: string): Promise<void> {
  const backup = await exportAll(now)
  const read = await readBackup(await backupText(backup))
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  const imported = await attempt(importBackup(read.backup, 'replace'))
  if (!imported.ok) throw new Error(imported.problem)
  expect(canonical(await exportAll(now))).toBe(canonical(backup))
  await done(takeBack(imported.undo))
  expect(await dump()).toBe(before)
}

async function take({ writer, becomes, ...rest }: Step): Promise<void> {
  const before = await dump()
  const running: Promise<Attempted<unknown>> = attempt(
    writers[writer]({ writer, becomes, ...rest }) as Writing<unknown>,
  )
  if (becomes === 'killed') {
    db.close()
    await running
    await db.open()
  }
  const tried = await running
  if (!tried.ok) expect(await dump(), `${writer} refused, nothing changed`).toBe(before)
  else if (becomes === 'taken back') {
    await done(takeBack(tried.undo))
    expect(await dump(), `${writer} taken back`).toBe(before)
  }
}

/** Sequences that are tried: few here, many in the soak. */
const RUNS = Number(process.env.LODESTAR_STORE_RUNS ?? 40)

test(
  'whatever is written through the interface can be read, exported, imported and taken back',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        await db.delete()
        await db.open()
        for (const one of steps) {
          await take(one)
          await readAll()
        }
        await indexAgrees()
        await roundTrip(await dump())
      }),
      { numRuns: RUNS },
    )
  },
  120_000 + RUNS * 2_000,
)
