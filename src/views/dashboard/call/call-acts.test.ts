import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { marksIn } from '../../../call/marks.ts'
import { meetingHistories } from '../../../call/meeting-history.ts'
import { Touchpoint } from '../../../model/touchpoint.ts'
import { makeMeeting } from '../times/keep-meeting.ts'
import { callActs } from './call-acts.ts'

const person = { site: 'linkedin', handle: 'adaeze' }
const contact = { person, name: 'Adaeze', since: '2027-01-01T09:00:00Z', persona: 'p' } as never
const now = '2027-03-10T08:40:00Z'
const acting = { touchpoints: [], now }
const answers = { when: '2027-03-16T13:30:00Z', minutes: 20, where: ' https://call.example/a ' }

test('a call becomes a meeting that took place, advice and a rhythm; said twice it is the same', () => {
  const set = makeMeeting(answers, contact, undefined, acting)
  if (!set) throw new Error('A meeting was expected')
  const [meeting] = meetingHistories([set])
  if (!meeting) throw new Error('A meeting was expected')
  const marks = marksIn(`* ask early\n* write it down\n> sit with support\n> ${'x'.repeat(50_000)}`)
  const made = () =>
    callActs({ person, meeting, marks, agreed: { reportIn: 3, rhythm: 2 }, now: '2027-03-16T13:51:00Z' })
  const acts = made().map((one) => parse(Touchpoint, one))
  expect(acts.map(({ kind }) => kind)).toEqual(['met', 'advised', 'advised', 'rhythm'])
  expect(acts[0]).toMatchObject({ takeaway: 'ask early; write it down', about: set.id })
  expect(acts[1]).toMatchObject({ advice: 'sit with support', reportIn: 3 })
  expect(made().map(({ id }) => id)).toEqual(acts.map(({ id }) => id))
})

test('a meeting is set for a time ahead that exists, and moved by naming the one before', () => {
  const set = makeMeeting(answers, contact, undefined, acting)
  expect(set).toMatchObject({ kind: 'scheduled', link: 'https://call.example/a' })
  if (!set) return
  const [instead] = meetingHistories([set])
  expect(makeMeeting({ ...answers, when: '2027-03-17T13:30:00Z' }, contact, instead, acting)).toMatchObject({
    kind: 'moved',
    about: set.id,
  })
})

test.each([
  [{ ...answers, when: '2027-03-09T13:30:00Z' }, 'the past'],
  [{ ...answers, when: '2072-03-09T13:30:00Z' }, 'far ahead'],
  [{ ...answers, when: '0027-03-09T13:30:00Z' }, 'the year 27'],
  [{ ...answers, when: '' }, 'no time'],
  [{ ...answers, minutes: 3 }, 'three minutes'],
  [{ ...answers, minutes: 2.5 }, 'a part of a minute'],
])('a meeting is not set: %o (%s)', (wrong) =>
  expect(makeMeeting(wrong, contact, undefined, acting)).toBeUndefined(),
)
