import { expect, test } from 'vitest'
import type { Touchpoint } from '../model/touchpoint.ts'
import { meetingHistories, meetingSetBy } from './meeting-history.ts'

const person = { site: 'linkedin', handle: 'adaeze' }
const set = (id: string, when: string): Touchpoint => ({
  kind: 'scheduled',
  id,
  person,
  at: '2027-03-01T09:00:00Z',
  when,
  minutes: 20,
})
const moved = (id: string, about: string, when: string): Touchpoint => ({
  kind: 'moved',
  id,
  person,
  at: '2027-03-02T09:00:00Z',
  about,
  when,
  minutes: 20,
})

test('a meeting that was moved twice is one meeting, at its last time', () => {
  const sequence = [
    set('a', '2027-03-16T13:30:00Z'),
    set('b', '2027-03-20T13:30:00Z'),
    moved('c', 'a', '2027-03-18T13:30:00Z'),
    moved('d', 'c', '2027-03-24T13:30:00Z'),
  ]
  const found = meetingHistories(sequence).map(({ set, first, revision }) => [set.id, first.id, revision])
  expect(found).toEqual([
    ['b', 'b', 0],
    ['d', 'a', 2],
  ])
  expect(meetingSetBy(sequence, 'a')?.set.when).toBe('2027-03-24T13:30:00Z')
  expect(meetingSetBy(sequence, 'c')).toBeUndefined()
})

test('one that was called off stays as such', () => {
  const off: Touchpoint = {
    kind: 'cancelled',
    id: 'x',
    person,
    at: '2027-03-02T09:00:00Z',
    about: 'a',
    whose: 'me',
  }
  expect(meetingHistories([set('a', '2027-03-16T13:30:00Z'), off])[0]?.closedBy).toEqual(off)
})
