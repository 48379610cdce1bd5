import { parse } from 'valibot'
import { beforeEach, expect, test, vi } from 'vitest'
import { compose } from '../draft/compose.ts'
import { findHooks } from '../draft/hooks.ts'
import { heardInEvery } from '../languages/recognises.ts'
import { lint } from '../linter/lint.ts'
import { match } from '../match/match.ts'
import { Settings } from '../model/settings.ts'
import { joinReadings, textOf } from '../pipeline.ts'
import { sampleReading } from '../sample/person.ts'
import { sampleMe, samplePersona } from '../sample/persona.ts'
import type { AtHand } from './at-hand.ts'
import { change, choosePersona, typeSubject, typeText } from './desk-changes.ts'
import { type Desk, openDesk } from './desk-state.ts'

const steps = { match, hooks: findHooks, compose, lint }
vi.mock('../match/match.ts', { spy: true })
vi.mock('../draft/hooks.ts', { spy: true })
vi.mock('../draft/compose.ts', { spy: true })
vi.mock('../linter/lint.ts', { spy: true })
vi.mock('../platform/browser.ts', () => ({ browser: { i18n: { getUILanguage: () => 'en' } } }))

const reading = sampleReading('2026-11-23T09:59:00.000Z')
const other = { ...samplePersona, id: 'other' }
const at: AtHand = {
  person: reading.person,
  readings: [reading],
  corrections: [],
  contact: undefined,
  touchpoints: [],
  everyTouchpoint: [],
  drafts: [],
  draftCount: 0,
  unsaved: undefined,
  personas: [samplePersona],
  me: sampleMe,
  settings: parse(Settings, {}),
  heard: heardInEvery,
  vectors: undefined,
}
const sitDown = (more: Partial<AtHand> = {}): Promise<Desk> =>
  openDesk({
    at: { ...at, ...more },
    known: joinReadings([reading], []),
    persona: samplePersona,
    kind: 'first-ask',
  })

/** Looks at everything that the desk shows, twice, and says how often each step of the walk was taken for it. */
const taken = (desk: Desk) => {
  for (const _ of [1, 2])
    for (const shown of [desk.judged, desk.best, desk.text, desk.findings, desk.questions, desk.channels])
      expect(shown.value).not.toBeNull()
  return Object.fromEntries(
    Object.entries(steps).map(([name, step]) => [name, vi.mocked(step).mock.calls.length]),
  )
}
beforeEach(() => vi.clearAllMocks())

test('opening a person takes each step of the walk once', async () => {
  expect(taken(await sitDown())).toEqual({ match: 1, hooks: 1, compose: 1, lint: 1 })
})
test('going on with a draft writes none', async () => {
  const draft = (await sitDown()).draft.value
  vi.clearAllMocks()
  const desk = await openDesk({
    at: { ...at, drafts: [draft] },
    known: joinReadings([reading], []),
    persona: samplePersona,
    kind: 'first-ask',
    draft,
  })
  expect(taken(desk)).toEqual({ match: 1, hooks: 1, compose: 0, lint: 1 })
  expect(desk.draft.value).toBe(draft)
})
test('each further persona is matched once', async () => {
  expect(taken(await sitDown({ personas: [samplePersona, other] }))).toMatchObject({ match: 2, lint: 1 })
})
test('another hook, another channel or another question writes and checks once, and judges nobody', async () => {
  const desk = await sitDown()
  taken(desk)
  const hook = desk.hooks.value.find(({ id }) => id !== desk.draft.value.hook)?.id ?? ''
  for (const wanted of [
    { hook },
    { channel: 'email' },
    { questions: ['What did you stop doing?'] },
  ] as const) {
    vi.clearAllMocks()
    await change(desk, wanted)
    expect(taken(desk)).toEqual({ match: 0, hooks: 0, compose: 1, lint: 1 })
  }
  expect(desk.draft.value).toMatchObject({ hook, channel: 'email', questions: ['What did you stop doing?'] })
})
test('another wish and another sentence change the letter at once, and stay in whatever else is chosen', async () => {
  const desk = await sitDown()
  const { wishes, asked } = desk.wishes.value
  const { wish, filling, id } = wishes.find((one) => one.id !== asked)!
  const before = desk.text.value
  await change(desk, { channel: 'email', wish })
  expect(desk.text.value).toContain(filling.text)
  expect(desk.wishes.value.asked).toBe(id)
  expect(desk.questions.value.made.join(' ')).toContain(filling.text)
  const [sentence] = desk.texts.value.flatMap(({ sentences, isNamed }) => sentences.slice(isNamed ? 0 : 1))
  await change(desk, { hook: sentence!.id })
  expect(desk.texts.value.find(({ isChosen }) => isChosen)?.sentences).toContainEqual(sentence)
  expect(desk.draft.value).toMatchObject({ hook: sentence!.id, wish })
  await change(desk, { language: 'he' })
  await change(desk, { language: 'en' })
  expect(desk.draft.value).toMatchObject({ hook: sentence!.id, wish })
  expect(desk.text.value).toContain(filling.text)
  expect(typeText(desk, before)).toBe(true)
  expect(desk.draft.value.wish).toBeUndefined()
})
test('what is proposed is called a guess until the user chose, or wrote, something of it', async () => {
  const chosen = async (changes: (desk: Desk) => unknown) => {
    const desk = await sitDown()
    expect(desk.isGuess.value).toBe(true)
    await changes(desk)
    return desk.isGuess.value
  }
  const otherHook = (desk: Desk) => desk.hooks.value.find(({ id }) => id !== desk.draft.value.hook)!.id
  expect(await chosen((desk) => change(desk, { hook: otherHook(desk) }))).toBe(false)
  expect(await chosen((desk) => change(desk, { wish: desk.wishes.value.wishes[0]!.wish }))).toBe(false)
  expect(await chosen((desk) => typeText(desk, `${desk.text.value} And?`))).toBe(false)
  expect(await chosen((desk) => change(desk, { channel: 'email' }))).toBe(true)
})
test('a keystroke is only checked', async () => {
  const desk = await sitDown()
  taken(desk)
  vi.clearAllMocks()
  expect(typeText(desk, `${desk.text.value} And?`)).toBe(true)
  expect(taken(desk)).toEqual({ match: 0, hooks: 0, compose: 0, lint: 1 })
  expect(typeText(desk, desk.text.value)).toBe(false)
})
test('another persona is judged once', async () => {
  const desk = await sitDown()
  taken(desk)
  vi.clearAllMocks()
  await choosePersona(desk, other)
  expect(taken(desk)).toEqual({ match: 1, hooks: 1, compose: 1, lint: 1 })
})

test('a text that stood there comes back with what it was made of; every state is a newer revision', async () => {
  const desk = await sitDown()
  await change(desk, { channel: 'email' })
  const before = desk.draft.value
  typeText(desk, 'Only my own words.')
  expect(desk.draft.value.segments.filter(({ text }) => text !== '')).toMatchObject([{ mine: true }])
  typeSubject(desk, 'A subject of mine')
  const { revision } = desk.draft.value
  typeText(desk, textOf(before))
  expect(desk.draft.value.segments).toEqual(before.segments)
  expect(desk.draft.value.subject).toMatchObject({ text: 'A subject of mine', mine: true })
  expect(desk.draft.value.revision).toBeGreaterThan(revision)
})

test('what is recognised of another language comes with its first letters, and judges them', async () => {
  const desk = await sitDown({ me: { ...sampleMe } })
  const beside = () => (desk.language.value.recognises.lint.beside ?? []).map(({ code }) => code)
  const before = beside()
  expect(before).toEqual([])
  const inHebrew = 'אפשר לקבל ממך המלצה למשרה?'
  typeText(desk, `${desk.text.value}\n\n${inHebrew}`)
  await vi.waitFor(() => expect(beside()).toEqual(['he']))
  const { text, findings } = desk
  const found = findings.value.map(({ start, end }) => text.value.slice(start, end))
  expect(found.some((words) => /[\u05d0-\u05ea]/u.test(words))).toBe(true)
})
