import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { done } from '../../tests/attempt.ts'
import type { Reading } from '../model/reading.ts'
import { textOf } from '../pipeline.ts'
import { keepForSession, sessionReadings } from '../platform/session.ts'
import { holdUnsaved, unsavedDraft } from '../platform/unsaved.ts'
import { sampleReading } from '../sample/person.ts'
import { sampleMe, samplePersona } from '../sample/persona.ts'
import { db } from '../store/db.ts'
import { draftById, draftsOf } from '../store/drafts.ts'
import { forget } from '../store/forget.ts'
import { saveMe } from '../store/me.ts'
import { changeContact, changeNotes, contact } from '../store/people.ts'
import { savePersona } from '../store/personas.ts'
import { tableNames } from '../store/row-schemas.ts'
import { record, touchpointsOf } from '../store/touchpoints.ts'
import { versionsOf } from '../store/versions.ts'
import { atHand, begunDraft, sentToOthers } from './at-hand.ts'
import { change, takeUp, typeText } from './desk-changes.ts'
import { type Desk, openDesk } from './desk-state.ts'
import { knownOf } from './given.ts'
import { keepChange } from './keep-change.ts'
import { type Keeping, keepingOf } from './keeping.ts'

const session = vi.hoisted(() => new Map<string, unknown>())
vi.mock('../platform/browser.ts', () => ({
  browser: {
    runtime: { sendMessage: async () => undefined },
    storage: {
      session: {
        get: async (key?: string) =>
          Object.fromEntries([...session].filter(([name]) => key === undefined || name === key)),
        set: async (given: object) => {
          for (const [key, value] of Object.entries(given)) session.set(key, value)
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) session.delete(key)
        },
      },
    },
  },
}))

const person = { site: 'linkedin', handle: 'noa-bergstrom' }
let now = 0
const copied: string[] = []
const local = new Map<string, string>()
vi.stubGlobal('localStorage', {
  getItem: (key: string) => local.get(key) ?? null,
  setItem: (key: string, value: string) => local.set(key, value),
  removeItem: (key: string) => local.delete(key),
})
vi.stubGlobal('navigator', {
  clipboard: {
    writeText: async (text: string) => {
      copied.push(text)
    },
  },
})
vi.mock('../platform/clock.ts', () => ({
  clock: () => {
    now += 1_000
    return new Date(Date.UTC(2026, 10, 23, 10) + now).toISOString()
  },
  browserZone: () => 'Europe/Stockholm',
  machineZone: () => 'Europe/Stockholm',
}))

const reading: Reading = { ...sampleReading('2026-11-23T09:59:00.000Z'), person }

beforeEach(async () => {
  vi.restoreAllMocks()
  session.clear()
  local.clear()
  copied.length = 0
  await db.delete()
  await db.open()
  await done(savePersona(samplePersona))
  await done(saveMe(sampleMe))
})

interface Sat {
  readonly desk: Desk
  readonly keeping: Keeping
}

/** A window that opens on the person, as the popup does. */
async function sitDown(): Promise<Sat> {
  const at = await atHand(person, [reading])
  const known = knownOf(at)
  if (!known) throw new Error('Nobody was read')
  const desk = await openDesk({
    at,
    known,
    persona: samplePersona,
    kind: 'first-ask',
    draft: begunDraft(at, 'first-ask'),
  })
  const keeping = keepingOf(desk)
  await keeping.settled()
  return { desk, keeping }
}

const personOf = ({ desk }: Sat) => {
  const { contact: kept } = desk.at.value
  if (!kept) throw new Error('Nobody is kept')
  return kept
}

/** Types a sentence behind what stands there. */
const type = ({ desk, keeping }: Sat, words: string): Promise<void> => {
  typeText(desk, `${desk.text.value} ${words}`)
  return keeping.keep()
}
const textsOf = async () => ({
  drafts: (await draftsOf(person)).map(textOf),
  versions: (await versionsOf(person)).map(textOf),
})
const everything = async () =>
  Object.fromEntries(
    await Promise.all(
      tableNames.map(async (name) => [
        name,
        (await db.table(name).toArray()).map(({ order: _, ...row }) => row),
      ]),
    ),
  )
const kindsOf = async () => (await touchpointsOf(person)).map(({ kind }) => kind)

/** Fills the disk for rows of some tables; gives the room back by the function that it returns. */
function fillDisk(...full: readonly string[]): () => void {
  const { add, put } = IDBObjectStore.prototype
  const refusing = (real: typeof add) =>
    function (this: IDBObjectStore, ...row: Parameters<typeof add>) {
      if (full.length === 0 || full.includes(this.name))
        throw new DOMException('no space', 'QuotaExceededError')
      return real.apply(this, row)
    }
  const spies = [
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(refusing(add)),
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refusing(put)),
  ]
  return () => {
    for (const spy of spies) spy.mockRestore()
  }
}

describe('what is typed', () => {
  test('keeps the person with the first words, and only what was read then', async () => {
    await keepForSession(reading)
    const sat = await sitDown()
    expect(await contact(person)).toBeUndefined()
    await type(sat, 'Hello.')
    expect(await contact(person)).toMatchObject({ person })
    expect(await sessionReadings(person)).toEqual([])
    expect((await textsOf()).drafts[0]).toContain('Hello.')
    expect(unsavedDraft(person)).toBeUndefined()
  })
  test('is written as one small row, and reads nothing again, once the person is kept', async () => {
    const sat = await sitDown()
    await type(sat, 'One.')
    const at = sat.desk.at.value
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    await type(sat, 'Two.')
    expect(put.mock.instances.map((store) => (store as unknown as IDBObjectStore).name)).toEqual(['drafts'])
    expect(sat.desk.at.value).toBe(at)
  })
  test('waits as its newest state only while a write runs', async () => {
    const sat = await sitDown()
    await type(sat, 'One.')
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    await Promise.all(Array.from({ length: 40 }, (_, at) => type(sat, `${at}`)))
    expect(put.mock.calls.length).toBeLessThanOrEqual(2)
    expect((await textsOf()).drafts[0]).toMatch(/ 39$/u)
  })
  test('is held before the keystroke is over, and stored by the next window', async () => {
    const sat = await sitDown()
    void type(sat, 'The popup closes now.')
    expect(unsavedDraft(person)?.revision).toBe(sat.desk.draft.value.revision)
    await sat.keeping.settled()
    // As if the store had never got it.
    const held = sat.desk.draft.value
    await done(forget(person))
    holdUnsaved(held)
    const next = await sitDown()
    expect(next.desk.text.value).toContain('The popup closes now.')
    expect((await textsOf()).drafts[0]).toContain('The popup closes now.')
    expect(unsavedDraft(person)).toBeUndefined()
  })
  test('survives a damaged value among the held words', async () => {
    const sat = await sitDown()
    holdUnsaved(sat.desk.draft.value)
    for (const key of [...local.keys()]) local.set(key, '{"half')
    expect(unsavedDraft(person)).toBeUndefined()
    await type(await sitDown(), 'Hello.')
    expect((await textsOf()).drafts).toHaveLength(1)
  })
  test('is said to be too long while it is typed, stays on the desk, and is stored once it is short', async () => {
    const sat = await sitDown()
    await type(sat, 'Short.')
    const short = sat.desk.text.value
    await type(sat, 'x'.repeat(250_000))
    expect(sat.keeping.failed.value?.problem).toBe('too-long')
    expect(sat.desk.text.value.length).toBeGreaterThan(250_000)
    expect((await textsOf()).drafts[0]).toBe(short)
    typeText(sat.desk, `${short} Again.`)
    await sat.keeping.keep()
    expect(sat.keeping.failed.value).toBeUndefined()
    expect((await textsOf()).drafts[0]).toContain('Again.')
  })
  test('is stored when there is room again, and the alert goes', async () => {
    const sat = await sitDown()
    const makeRoom = fillDisk()
    await type(sat, 'No room.')
    expect(sat.keeping.failed.value?.problem).toBe('disk-full')
    expect(unsavedDraft(person)).toBeDefined()
    makeRoom()
    await sat.keeping.failed.value?.again()
    expect(sat.keeping.failed.value).toBeUndefined()
    expect((await textsOf()).drafts[0]).toContain('No room.')
  })
})

test('what was chosen in a message before its person was kept is kept with them, and goes with them', async () => {
  const sat = await sitDown()
  const { wishes, asked } = sat.desk.wishes.value
  const { wish } = wishes.find(({ id }) => id !== asked)!
  await keepChange(sat.keeping, change(sat.desk, { wish }))
  expect((await textsOf()).drafts).toEqual([])
  await sat.keeping.saveForLater()
  const { id } = sat.desk.draft.value
  expect(await draftById(id)).toMatchObject({ wish })
  expect((await sitDown()).desk.draft.value).toMatchObject({ id, wish })
  await sat.keeping.undo()
  expect(await draftById(id)).toBeUndefined()
})

test('what happened with the person counts, beside what was sent to others', async () => {
  const sat = await sitDown()
  await sat.keeping.saveForLater()
  const others = { site: 'linkedin', handle: 'jun-haraguchi' }
  const at = '2026-11-20T10:00:00Z'
  const noted = { message: 'first-ask', channel: 'note', text: 'To somebody else.' } as const
  await done(
    record(
      { kind: 'sent', id: 'other', person: others, at, ...noted },
      { contact: { ...personOf(sat), person: others } },
    ),
  )
  await done(record({ kind: 'accepted', id: 'mine', person, at }))
  const next = await sitDown()
  expect(next.desk.channels.value.map(({ channel }) => channel)).toContain('message')
  expect(next.desk.at.value.everyTouchpoint.map(({ id }) => id)).toContain('other')
  expect(sentToOthers(next.desk.at.value)).toEqual(['To somebody else.'])
})

describe('two windows', () => {
  /** Two windows on one draft, of which the second has written last. */
  async function both() {
    const one = await sitDown()
    await type(one, 'Begun.')
    const other = await sitDown()
    await type(other, 'By the other.')
    await type(one, 'By this one.')
    return { one, other }
  }
  test('say that they differ; what is refused is a version at once, as its newest state', async () => {
    const { one } = await both()
    expect(one.keeping.conflict.value).toMatchObject({ isBeside: true })
    await type(one, 'And further.')
    const { drafts, versions } = await textsOf()
    expect(drafts[0]).toContain('By the other.')
    expect(versions.filter((text) => text.includes('By this one.'))).toEqual([one.desk.text.value])
  })
  test('go on with the other text: this one is among the versions', async () => {
    const { one, other } = await both()
    const mine = one.desk.text.value
    await one.keeping.takeOther()
    expect(one.keeping.conflict.value).toBeUndefined()
    expect(one.desk.text.value).toBe(other.desk.text.value)
    expect((await textsOf()).versions).toContain(mine)
    await type(one, 'Together.')
    expect(one.keeping.conflict.value).toBeUndefined()
    expect((await textsOf()).drafts).toEqual([one.desk.text.value])
  })
  test('go on with this text: the other one is among the versions', async () => {
    const { one, other } = await both()
    const theirs = other.desk.text.value
    await one.keeping.keepMine()
    expect(one.keeping.conflict.value).toBeUndefined()
    const { drafts, versions } = await textsOf()
    expect(drafts).toEqual([one.desk.text.value])
    expect(versions).toContain(theirs)
    await type(one, 'Still mine.')
    expect((await textsOf()).drafts).toEqual([one.desk.text.value])
  })
  test('lose no words that another window has typed and not stored yet', async () => {
    const { one, other } = await both()
    const makeRoom = fillDisk()
    await type(other, 'Only held.')
    makeRoom()
    const theirs = other.desk.text.value
    await one.keeping.keepMine()
    expect((await textsOf()).versions).toContain(theirs)
  })
  test('do what was refused for the other text once this one is chosen', async () => {
    const one = await sitDown()
    await type(one, 'Begun.')
    const other = await sitDown()
    await type(other, 'By the other.')
    await one.keeping.copy()
    expect(await kindsOf()).toEqual([])
    expect(one.keeping.done.value).toBeNull()
    expect(one.keeping.conflict.value).toBeDefined()
    await one.keeping.keepMine()
    expect(await kindsOf()).toEqual(['copied'])
    expect(one.keeping.done.value).toBe('copied')
  })
  test('say so where the refused text cannot be kept beside, and keep it at the next try', async () => {
    const one = await sitDown()
    await type(one, 'Begun.')
    await type(await sitDown(), 'By the other.')
    const makeRoom = fillDisk('versions')
    await type(one, 'By this one.')
    expect(one.keeping.conflict.value).toMatchObject({ isBeside: false })
    expect(one.keeping.failed.value?.problem).toBe('disk-full')
    makeRoom()
    await one.keeping.failed.value?.again()
    expect(one.keeping.conflict.value).toMatchObject({ isBeside: true })
    expect((await textsOf()).versions).toContain(one.desk.text.value)
  })
  test('words that a window left behind become a version where another has written since', async () => {
    const one = await sitDown()
    await type(one, 'Begun.')
    const makeRoom = fillDisk()
    await type(one, 'Left behind.')
    makeRoom()
    const left = one.desk.text.value
    const held = one.desk.draft.value
    local.clear()
    const other = await sitDown()
    await type(other, 'Meanwhile.')
    await type(other, 'And more.')
    local.clear()
    holdUnsaved(held)
    const next = await sitDown()
    expect(next.desk.text.value).toBe(other.desk.text.value)
    expect(next.keeping.conflict.value).toBeUndefined()
    expect((await textsOf()).versions).toContain(left)
    expect(unsavedDraft(person)).toBeUndefined()
  })
  test('words left behind that are newer are gone on with, and what stood there is a version', async () => {
    const one = await sitDown()
    await type(one, 'Begun.')
    const stood = one.desk.text.value
    const makeRoom = fillDisk()
    await type(one, 'Newer.')
    makeRoom()
    const next = await sitDown()
    expect(next.desk.text.value).toContain('Newer.')
    expect(await textsOf()).toEqual({ drafts: [next.desk.text.value], versions: [stood] })
  })
})

describe('a person who is deleted in another window', () => {
  async function deleted() {
    const sat = await sitDown()
    await type(sat, 'Begun.')
    await done(changeNotes(person, '', 'Met at the fair.'))
    await done(forget(person))
    return sat
  }
  test('is not written about any more', async () => {
    const sat = await deleted()
    const before = await everything()
    await type(sat, 'Goes on.')
    expect(sat.keeping.gone.value).toBe(true)
    await type(sat, 'And on.')
    for (const act of ['copy', 'markSent', 'saveForLater'] as const) await sat.keeping[act]()
    expect(await everything()).toEqual(before)
    expect(local.size).toBe(0)
    expect(sat.keeping.done.value).toBeNull()
  })
  test('is kept again as a whole, with what was on the desk', async () => {
    const sat = await deleted()
    await type(sat, 'Goes on.')
    await sat.keeping.keepAgain()
    expect(sat.keeping.gone.value).toBe(false)
    expect(await contact(person)).toMatchObject({ person })
    expect((await textsOf()).drafts).toEqual([sat.desk.text.value])
    expect(await db.readings.count()).toBe(1)
    await type(sat, 'Further.')
    expect((await textsOf()).drafts).toEqual([sat.desk.text.value])
  })
  test('gets what was refused for it, once they are kept again', async () => {
    const sat = await deleted()
    await sat.keeping.markSent()
    expect(sat.keeping.gone.value).toBe(true)
    await sat.keeping.keepAgain()
    expect(await kindsOf()).toEqual(['sent'])
    expect(sat.keeping.done.value).toBe('sent')
  })
  test('stays deleted where there is no room to keep them again, and the whole is tried again', async () => {
    const sat = await deleted()
    await type(sat, 'Goes on.')
    const makeRoom = fillDisk('readings')
    await sat.keeping.keepAgain()
    expect(sat.keeping.failed.value?.problem).toBe('disk-full')
    expect(sat.keeping.gone.value).toBe(true)
    expect(await contact(person)).toBeUndefined()
    makeRoom()
    await sat.keeping.failed.value?.again()
    expect(sat.keeping.gone.value).toBe(false)
    expect((await textsOf()).drafts).toEqual([sat.desk.text.value])
  })
})

const acts = [
  ['copy', 'copied'],
  ['markSent', 'sent'],
  ['saveForLater', 'saved'],
] as const

describe.each(acts)('%s', (act, kind) => {
  test('on a full disk says so, and is tried again as a whole', async () => {
    const sat = await sitDown()
    await type(sat, 'Begun.')
    const makeRoom = fillDisk('touchpoints')
    await sat.keeping[act]()
    expect(sat.keeping.failed.value?.problem).toBe('disk-full')
    expect(sat.keeping.done.value).toBeNull()
    await sat.keeping.failed.value?.again()
    expect(await kindsOf()).toEqual([])
    expect(sat.keeping.failed.value?.problem).toBe('disk-full')
    makeRoom()
    await type(sat, 'More.')
    expect(sat.keeping.failed.value?.problem).toBe('disk-full')
    await sat.keeping.failed.value?.again()
    expect(await kindsOf()).toEqual([kind])
    expect(sat.keeping.done.value).toBe(kind)
    expect(sat.keeping.failed.value).toBeUndefined()
  })
  test('pressed twice is done once', async () => {
    const sat = await sitDown()
    await Promise.all([sat.keeping[act](), sat.keeping[act]()])
    expect(await kindsOf()).toEqual([kind])
  })
  test('on somebody new, taken back, leaves nothing kept and the look in the session', async () => {
    await keepForSession(reading)
    const before = await everything()
    const sat = await sitDown()
    const { value } = sat.desk.draft
    await sat.keeping[act]()
    expect(await contact(person)).toBeDefined()
    expect(await sessionReadings(person)).toEqual([])
    await sat.keeping.undo()
    expect(sat.keeping.done.value).toBe('undone')
    expect(await everything()).toEqual(before)
    expect(await sessionReadings(person)).toEqual([reading])
    expect(sat.desk.draft.value).toEqual(value)
    expect(sat.desk.at.value.contact).toBeUndefined()
    await type(sat, 'After all.')
    expect((await textsOf()).drafts).toEqual([sat.desk.text.value])
  })
  test('with somebody kept, taken back, leaves all as it was', async () => {
    await type(await sitDown(), 'Begun.')
    const sat = await sitDown()
    const before = await everything()
    await sat.keeping[act]()
    await sat.keeping.undo()
    expect(await everything()).toEqual(before)
  })
  test('taken back after more was typed leaves what was typed', async () => {
    const sat = await sitDown()
    await sat.keeping[act]()
    await type(sat, 'Later.')
    await sat.keeping.undo()
    expect(await kindsOf()).toEqual([])
    expect((await textsOf()).drafts).toEqual([sat.desk.text.value])
    expect((await draftById(sat.desk.draft.value.id))?.copiedAt).toBeUndefined()
    await type(sat, 'And later.')
    expect((await textsOf()).drafts).toEqual([sat.desk.text.value])
    expect(sat.keeping.conflict.value).toBeUndefined()
  })
  test('taken back leaves somebody whom another window has changed meanwhile', async () => {
    const sat = await sitDown()
    await sat.keeping[act]()
    await done(changeContact(person, { zone: 'Europe/Oslo' }))
    await done(changeNotes(person, '', 'Met at the fair.'))
    await sat.keeping.undo()
    expect(await kindsOf()).toEqual([])
    expect(await contact(person)).toMatchObject({ zone: 'Europe/Oslo', notes: 'Met at the fair.' })
  })
  test('whose undo finds no room is tried again', async () => {
    const sat = await sitDown()
    await sat.keeping[act]()
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementationOnce(() => {
      throw new DOMException('no space', 'QuotaExceededError')
    })
    await sat.keeping.undo()
    expect(sat.keeping.failed.value?.problem).toBe('disk-full')
    expect(await kindsOf()).toEqual([kind])
    await sat.keeping.failed.value?.again()
    expect(await kindsOf()).toEqual([])
  })
})

test('an earlier version is gone on with, and what stood there is kept', async () => {
  const sat = await sitDown()
  await type(sat, 'First.')
  await sat.keeping.copy()
  const first = sat.desk.text.value
  typeText(sat.desk, 'Something wholly different.')
  await sat.keeping.keep()
  const [version] = await versionsOf(person)
  if (!version) throw new Error('No version')
  await takeUp(sat.desk, version)
  await sat.keeping.keep()
  expect(sat.desk.text.value).toBe(first)
  expect(await textsOf()).toMatchObject({ drafts: [first] })
  expect((await textsOf()).versions).toContain('Something wholly different.')
})

describe('two windows that hear of each other', () => {
  test('show the same words at every keystroke, in both directions', async () => {
    const [one, other] = [await sitDown(), await sitDown()]
    const ends = [one.keeping.follow(), other.keeping.follow()]
    await type(one, 'From the popup.')
    await vi.waitFor(() => expect(other.desk.text.value).toBe(one.desk.text.value))
    await type(other, 'From the panel.')
    await vi.waitFor(() => expect(one.desk.text.value).toBe(other.desk.text.value))
    expect(one.desk.text.value).toContain('From the popup. From the panel.')
    expect([one, other].map(({ keeping }) => keeping.conflict.value)).toEqual([undefined, undefined])
    expect((await textsOf()).drafts).toHaveLength(1)
    for (const end of ends) end()
  })
  test('write over nothing that was typed and is not stored', async () => {
    const [one, other] = [await sitDown(), await sitDown()]
    await type(one, 'First.')
    const end = other.keeping.follow()
    typeText(other.desk, `${other.desk.text.value} Mine.`)
    const mine = other.desk.text.value
    await type(one, 'Second.')
    await new Promise((after) => setTimeout(after, 50))
    expect(other.desk.text.value).toBe(mine)
    end()
  })
})
