import { expect, test } from 'vitest'
import type { Draft } from '../model/draft.ts'
import { glance } from './glance.ts'

const draft = (channel: Draft['channel'], text: string, subject?: string): Draft => ({
  id: 'd',
  person: { site: 'linkedin', handle: 'noa' },
  kind: 'first-ask',
  channel,
  language: 'en',
  questions: [],
  seed: 0,
  ...(subject !== undefined && { subject: { part: 'subject', text: subject, uses: [], mine: true } }),
  segments: [{ part: 'ask', text, uses: [], mine: true }],
  revision: 0,
  changedAt: '2026-11-24T10:00:00Z',
})

test('a short message shows whole, on one line', () => {
  expect(glance(draft('message', 'Hi Noa,\n\nthank you.'))).toEqual({
    line: { text: 'Hi Noa, thank you.', more: false },
  })
})

test('a long note is cut where the list of invitations cuts', () => {
  const { line } = glance(draft('note', 'word '.repeat(60)))
  expect(line.more).toBe(true)
  expect(line.text.length).toBeLessThanOrEqual(90)
})

test('only what has a subject shows one', () => {
  expect(glance(draft('email', 'Hi', 'One question')).subject).toEqual({ text: 'One question', more: false })
  expect(glance(draft('chat', 'Hi', 'One question')).subject).toBeUndefined()
})

test('no letter is cut in two', () => {
  const family = '👩‍👩‍👧‍👦'
  const { line } = glance(draft('message', family.repeat(9)))
  expect(line.text.length % family.length).toBe(0)
  expect(line.more).toBe(true)
})
