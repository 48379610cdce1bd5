import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import { done } from '../../tests/attempt.ts'
import { sampleReading } from '../sample/person.ts'
import { sampleMe, samplePersona } from '../sample/persona.ts'
import { db } from '../store/db.ts'
import { draftById } from '../store/drafts.ts'
import { saveMe } from '../store/me.ts'
import { savePersona } from '../store/personas.ts'
import { settings } from '../store/settings.ts'
import { atHand } from './at-hand.ts'
import { change, typeText } from './desk-changes.ts'
import { openDesk } from './desk-state.ts'
import { knownOf } from './given.ts'
import { keepingOf } from './keeping.ts'
import { choose, forgetQuestion, putQuestion } from './question-changes.ts'

vi.mock('../platform/browser.ts', () => ({
  browser: {
    runtime: { sendMessage: async () => undefined },
    storage: {
      session: { get: async () => ({}), set: async () => undefined, remove: async () => undefined },
    },
  },
}))

const person = { site: 'linkedin', handle: 'noa-bergstrom' }
const mine = 'How do you say no to a good idea?'
const better = 'How do you say no to a good idea of a friend?'
const never = (problem: string) => {
  throw new Error(problem)
}
const bank = async () => (await settings()).questions.en ?? []

/** A kept person with an email to them, which asks what is proposed. */
async function sitDown() {
  const at = await atHand(person, [{ ...sampleReading('2026-11-23T09:59:00.000Z'), person }])
  const known = knownOf(at)
  if (!known) throw new Error('Nobody was read')
  const desk = await openDesk({ at, known, persona: samplePersona, kind: 'first-ask' })
  await change(desk, { channel: 'email', language: 'en' })
  const keeping = keepingOf(desk)
  await keeping.keep()
  const put = async (question: string, instead?: string) => {
    const told = await putQuestion(desk, keeping, { question, instead }, never)
    if (told) keeping.offer(told)
  }
  return { desk, keeping, put, asked: () => desk.draft.value.questions }
}

beforeEach(async () => {
  await db.delete()
  await db.open()
  await done(savePersona(samplePersona))
  await done(saveMe(sampleMe))
})

test('a question that was added goes out of the bank and the message again', async () => {
  const { desk, keeping, put, asked } = await sitDown()
  const [before, text] = [asked(), desk.text.value]
  await put(mine)
  expect([await bank(), asked()]).toEqual([[mine], [...before, mine]])
  expect(keeping.done.value).toBe('told')
  await keeping.undo()
  expect([await bank(), asked(), desk.text.value]).toEqual([[], before, text])
  expect(desk.questions.value.own).toEqual([])
  expect(keeping.done.value).toBe('undone')
  expect((await draftById(desk.draft.value.id))?.questions).toEqual(before)
})
test('a question that was put in the place of another gives the place back', async () => {
  const { keeping, put, asked } = await sitDown()
  await put(mine)
  const before = asked()
  await put(better, mine)
  expect([await bank(), asked()]).toEqual([[better], before.with(-1, better)])
  await keeping.undo()
  expect([await bank(), asked()]).toEqual([[mine], before])
})
test('a question that was forgotten comes back; the message asked it all the while', async () => {
  const { desk, keeping, put } = await sitDown()
  await put(mine)
  const before = desk.draft.value
  const told = await forgetQuestion(desk, mine, never)
  if (told) keeping.offer(told)
  expect([await bank(), desk.draft.value]).toEqual([[], before])
  await keeping.undo()
  expect(await bank()).toEqual([mine])
  expect(desk.draft.value).toEqual(before)
})
test('what was chosen and typed since then stays', async () => {
  const { desk, keeping, put, asked } = await sitDown()
  await put(mine)
  await choose(desk, keeping, [mine])
  typeText(desk, `${desk.text.value} My own words.`)
  await keeping.keep()
  await keeping.undo()
  expect([await bank(), asked()]).toEqual([[], []])
  expect(desk.text.value).toContain('My own words.')
})
