import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { Touchpoint } from '../../../model/touchpoint.ts'
import { dateProblems } from './form-dates.ts'
import { makeTouchpoint } from './make-touchpoint.ts'
import { answersOf, beginAnswers, type Opened } from './touchpoint-form.ts'

const zone = 'Asia/Jerusalem'
const now = '2026-11-24T10:00:30Z'
const person = { site: 'linkedin', handle: 'noa' }
const opened: Opened = { person, openedAt: now, answers: beginAnswers(now, zone) }
const when = { now: '2026-11-24T10:03:00Z', zone }

test('a form that was left open still means now, after what was recorded last', () => {
  const made = parse(Touchpoint, makeTouchpoint('met', opened.answers, opened, { ...when, of: 'last' }))
  expect(made).toMatchObject({ kind: 'met', at: when.now, of: 'last', person })
  expect(dateProblems('met', opened.answers, opened, when)).toEqual({})
})

test('what is dated back stands at its date, and follows nothing', () => {
  const answers = { ...opened.answers, at: '2026-11-23T09:00' }
  const made = parse(Touchpoint, makeTouchpoint('met', answers, opened, { ...when, of: 'last' }))
  expect([made.at, made.of]).toEqual(['2026-11-23T07:00:00Z', undefined])
})

test.each([
  ['met', 'at', '2062-11-25T10:00', 'later-than-now'],
  ['met', 'at', '0026-11-25T10:00', 'year-of-two-digits'],
  ['replied', 'at', '2026-11-24T12:30', 'later-than-now'],
  ['met', 'at', '1826-11-25T10:00', 'long-ago'],
  ['met', 'at', '', 'no-date'],
  ['scheduled', 'meetingAt', '0026-12-01T10:00', 'year-of-two-digits'],
  ['scheduled', 'meetingAt', '2062-12-01T10:00', 'far-ahead'],
  ['scheduled', 'meetingAt', '2023-12-01T10:00', 'long-past'],
  ['snoozed', 'until', '0026-12-01', 'year-of-two-digits'],
  ['snoozed', 'until', '2062-12-01', 'far-ahead'],
  ['snoozed', 'until', '2026-02-30', 'no-date'],
] as const)('%s: %s %s is asked about: %s', (kind, name, answer, problem) => {
  expect(dateProblems(kind, { ...opened.answers, [name]: answer }, opened, when)).toEqual({ [name]: problem })
})

test('a correction opens on what stands, and changes only what the user changed', () => {
  const original = parse(Touchpoint, {
    id: 'old',
    person,
    at: '2026-11-20T08:25:10Z',
    kind: 'met',
    takeaway: 'Ask early',
    of: 'before',
  })
  const correcting: Opened = { person, openedAt: now, answers: answersOf(original, now, zone), original }
  expect(correcting.answers).toMatchObject({ at: '2026-11-20T10:25', takeaway: 'Ask early' })
  const made = (answers: object) =>
    parse(Touchpoint, makeTouchpoint('met', { ...correcting.answers, ...answers }, correcting, when))
  expect(made({ takeaway: '' })).toEqual({
    id: `touchpoint-${now}-met`,
    person,
    at: original.at,
    kind: 'met',
    of: 'before',
  })
  expect(made({ at: '2026-11-19T10:25' })).toMatchObject({
    at: '2026-11-19T08:25:00Z',
    takeaway: 'Ask early',
  })
})

test('a message that was sent keeps its text and its copy when its date is corrected', () => {
  const original = parse(Touchpoint, {
    id: 'sent',
    person,
    at: '2026-11-20T08:25:00Z',
    kind: 'sent',
    message: 'first-ask',
    channel: 'note',
    text: 'Hi',
    of: 'copy',
  })
  const correcting: Opened = { person, openedAt: now, answers: answersOf(original, now, zone), original }
  const answers = { ...correcting.answers, at: '2026-11-21T10:25' }
  expect(makeTouchpoint('sent', answers, correcting, when)).toMatchObject({
    kind: 'sent',
    at: '2026-11-21T08:25:00Z',
    text: 'Hi',
    channel: 'note',
    of: 'copy',
  })
})

test('an entry of the year 26 cannot be kept by a correction that leaves its date', () => {
  const original = parse(Touchpoint, { id: 'old', person, at: '0026-11-24T07:39:06Z', kind: 'met' })
  const correcting: Opened = { person, openedAt: now, answers: answersOf(original, now, zone), original }
  expect(dateProblems('met', correcting.answers, correcting, when)).toEqual({ at: 'year-of-two-digits' })
})
