import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Message, Question } from './network-desk.ts'
import { NetworkDeskEnded, networkDesk } from './network-desk.ts'

/** A worker that answers only when the test says so. */
class Held {
  static last: Held | undefined
  readonly asked: Question[] = []
  isOver = false
  onmessage: ((event: { data: Message }) => void) | undefined
  onerror: (() => void) | undefined
  constructor() {
    Held.last = this
  }
  postMessage(question: Question) {
    this.asked.push(question)
  }
  terminate() {
    this.isOver = true
  }
  say(message: Message) {
    this.onmessage?.({ data: message })
  }
}
const worker = () => {
  if (!Held.last) throw new Error('No worker was started')
  return Held.last
}

beforeEach(() => vi.stubGlobal('Worker', Held))
afterEach(() => vi.unstubAllGlobals())

const list = { kind: 'speakers', source: 'Noa Levi' } as const

test('answers go to whoever asked, in whatever order they come', async () => {
  const desk = networkDesk()
  const [one, other] = [desk.ask('csv', {}), desk.ask('read-list', list)]
  const [first, second] = worker().asked
  worker().say({ id: second?.id ?? 0, answer: 'second' })
  worker().say({ id: first?.id ?? 0, answer: 'first' })
  expect(await Promise.all([one, other])).toEqual(['first', 'second'])
})

test.each([
  ['killed', (held: Held) => held.onerror?.()],
  ['out of its depth', (held: Held) => held.say({ id: held.asked[0]?.id ?? 0, failed: true })],
])('a worker that is %s fails what was asked of it, and nothing waits for ever', async (_, happen) => {
  const asked = networkDesk().ask('read-list', list)
  happen(worker())
  await expect(asked).rejects.toThrow(NetworkDeskEnded)
})

test('what is stopped halfway ends the worker, and gives nothing, also where an answer was on its way', async () => {
  const desk = networkDesk()
  const told: unknown[] = []
  const asked = desk.ask('csv', {}, (progress) => told.push(progress))
  const [question] = worker().asked
  worker().say({ id: question?.id ?? 0, progress: { done: 1, of: 2 } })
  desk.end()
  worker().say({ id: question?.id ?? 0, answer: 'late' })
  await expect(asked).rejects.toThrow(NetworkDeskEnded)
  expect(worker().isOver).toBe(true)
  expect(told).toEqual([{ done: 1, of: 2 }])
})
