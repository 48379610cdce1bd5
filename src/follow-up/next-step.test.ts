import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { workingDaysIn } from '../calendar/week.ts'
import { afterWorkingDays } from '../calendar/working-days.ts'
import { Settings } from '../model/settings.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { badgeCount } from './badge.ts'
import { nextStep } from './next-step.ts'
import { standing } from './standing.ts'
import { today } from './today.ts'

const person = { site: 'linkedin', handle: 'noa' }
const settings = parse(Settings, {})
const context = (now: string) => ({ hasDraft: false, now, settings, myZone: 'Europe/Berlin' })
const base = { id: 't', person }
const sentOver = (channel: 'note' | 'message'): Touchpoint => ({
  ...base,
  at: '2026-11-02T09:00:00Z',
  kind: 'sent',
  message: 'first-ask',
  channel,
})
const met: Touchpoint = { ...base, id: 'm', at: '2026-11-20T09:00:00Z', kind: 'met' }

test('a pending invitation waits 14 days and is never nudged', () => {
  const history = [sentOver('note')]
  expect(nextStep(person, history, context('2026-11-15T09:00:00Z')).kind).toBe('await-acceptance')
  expect(nextStep(person, history, context('2026-11-16T09:00:00Z')).kind).toBe('other-way')
})

test('an accepted invitation asks for the fuller message, and that message can be nudged once', () => {
  const accepted: Touchpoint = { ...base, id: 'a', at: '2026-11-03T09:00:00Z', kind: 'accepted' }
  const fuller: Touchpoint = {
    ...base,
    id: 's',
    at: '2026-11-04T09:00:00Z',
    kind: 'sent',
    message: 'after-acceptance',
    channel: 'message',
  }
  const nudged: Touchpoint = { ...base, id: 'n', at: '2026-11-13T09:00:00Z', kind: 'nudged' }
  expect(nextStep(person, [sentOver('note'), accepted], context('2026-11-03T10:00:00Z'))).toMatchObject({
    kind: 'write-after-acceptance',
    owed: false,
  })
  expect(nextStep(person, [sentOver('note'), accepted, fuller], context('2026-11-13T09:00:00Z')).kind).toBe(
    'nudge',
  )
  expect(
    nextStep(person, [sentOver('note'), accepted, fuller, nudged], context('2026-12-13T09:00:00Z')).kind,
  ).toBe('let-rest')
})

test('a message is nudged seven of their working days later', () => {
  const at = (zone: string) =>
    nextStep(person, [sentOver('message')], { ...context('2026-11-03T00:00:00Z'), zone }).dueFrom
  expect(at('Europe/Berlin')).toBe('2026-11-11T09:00:00Z')
  expect(at('Asia/Jerusalem')).toBe('2026-11-11T09:00:00Z')
  expect(workingDaysIn('Asia/Jerusalem')).toEqual([1, 2, 3, 4, 7])
})

test('working days keep the hour on the clock when clocks change', () => {
  const week = { zone: 'America/New_York', days: [1, 2, 3, 4, 5] }
  expect(afterWorkingDays('2026-10-30T13:00:00Z', 1, week)).toBe('2026-11-02T14:00:00Z')
})

test('thanks are owed within 24 hours of meeting, count on the badge, and keep new names away', () => {
  const contact = (handle: string, sample = false) => ({
    person: { site: 'linkedin', handle },
    name: handle,
    since: '2026-11-01T09:00:00Z',
    persona: 'p',
    address: 'neutral' as const,
    nameIn: {},
    notes: '',
    sample,
  })
  const people = [
    { contact: contact('noa'), touchpoints: [met], hasDraft: false },
    { contact: contact('new'), touchpoints: [], hasDraft: false },
    { contact: contact('sample', true), touchpoints: [met], hasDraft: false },
  ]
  const late = { now: '2026-11-21T10:00:00Z', settings, myZone: 'Europe/Berlin' }
  expect(badgeCount(people, late)).toBe(1)
  expect(today(people, late)).toMatchObject({
    owed: [{ next: { kind: 'thank', dueBy: '2026-11-21T09:00:00Z' } }],
    toAsk: [],
    thanksFirst: true,
  })
  expect(today(people, { ...late, now: '2026-11-20T10:00:00Z' }).toAsk).toHaveLength(1)
})

test('advice before the thank-you does not hide the thanks, and the report is owed after its months', () => {
  const advised: Touchpoint = {
    ...base,
    id: 'd',
    at: '2026-11-20T10:00:00Z',
    kind: 'advised',
    advice: 'x',
    reportIn: 3,
  }
  const thanked: Touchpoint = { ...base, id: 'k', at: '2026-11-20T11:00:00Z', kind: 'thanked' }
  expect(nextStep(person, [met, advised], context('2026-11-20T12:00:00Z')).kind).toBe('thank')
  expect(nextStep(person, [met, advised, thanked], context('2026-11-20T12:00:00Z'))).toMatchObject({
    kind: 'report-back',
    owed: true,
    dueFrom: '2027-02-20T10:00:00Z',
  })
})

test('closing ends it, opening again restores what stood before', () => {
  const closed: Touchpoint = { ...base, id: 'c', at: '2026-11-21T09:00:00Z', kind: 'closed', why: 'no-reply' }
  const reopened: Touchpoint = { ...base, id: 'r', at: '2026-11-22T09:00:00Z', kind: 'reopened' }
  const at = { hasDraft: false, now: '2026-11-23T09:00:00Z' }
  expect(standing([met, closed], at)).toBe('closed')
  expect(standing([met, closed, reopened], at)).toBe('met')
})

test('a meeting asks for the agenda, comes, and then asks whether it took place', () => {
  const meeting: Touchpoint = {
    ...base,
    at: '2026-11-18T09:00:00Z',
    kind: 'scheduled',
    when: '2026-11-25T09:00:00Z',
    minutes: 20,
  }
  const kind = (now: string) => nextStep(person, [meeting], context(now)).kind
  expect(kind('2026-11-23T09:00:00Z')).toBe('agenda')
  expect(kind('2026-11-24T10:00:00Z')).toBe('agenda')
  expect(kind('2026-11-25T09:00:00Z')).toBe('meet')
  expect(kind('2026-11-25T09:20:00Z')).toBe('confirm-met')
})

test('a message that awaits no answer takes nothing back: the wait for the first one goes on', () => {
  const base = { person, channel: 'email' } as const
  const ask = { ...base, id: 'ask', at: '2026-11-02T09:00:00Z', kind: 'sent', message: 'first-ask' } as const
  const answer = { ...base, at: '2026-11-04T09:00:00Z', message: 'thoughtful-answer' } as const
  const history: readonly Touchpoint[] = [
    ask,
    { ...answer, id: 'copied', kind: 'copied' },
    { ...answer, id: 'sent', kind: 'sent', at: '2026-11-04T09:05:00Z' },
  ]
  const context = { hasDraft: true, now: '2026-11-05T09:00:00Z', settings, myZone: 'Europe/Berlin' }
  expect(standing(history, context)).toBe('sent')
  expect(nextStep(person, history, context)).toEqual(nextStep(person, [ask], context))
})

test('a close that was sent ends it until it is opened again, and a report that was sent is owed no more', () => {
  const base = { person, channel: 'email' } as const
  const met: Touchpoint = { person, id: 'met', at: '2026-06-01T09:00:00Z', kind: 'met' }
  const thanks: Touchpoint = {
    ...base,
    id: 't',
    at: '2026-06-01T12:00:00Z',
    kind: 'sent',
    message: 'thank-you',
  }
  const advised: Touchpoint = {
    person,
    id: 'a',
    at: '2026-06-01T12:30:00Z',
    kind: 'advised',
    advice: 'Ask',
    reportIn: 1,
  }
  const context = { hasDraft: true, now: '2026-11-05T09:00:00Z', settings, myZone: 'Europe/Berlin' }
  const owing = [met, thanks, advised]
  expect(nextStep(person, owing, context).kind).toBe('report-back')
  const report: Touchpoint = {
    ...base,
    id: 'r',
    at: '2026-08-01T09:00:00Z',
    kind: 'sent',
    message: 'report-back',
  }
  expect(nextStep(person, [...owing, report], context).kind).toBe('none')
  const close: Touchpoint = {
    ...base,
    id: 'c',
    at: '2026-09-01T09:00:00Z',
    kind: 'sent',
    message: 'graceful-close',
  }
  expect(standing([...owing, report, close], context)).toBe('closed')
  const opened: Touchpoint = { person, id: 'o', at: '2026-10-01T09:00:00Z', kind: 'reopened' }
  expect(standing([...owing, report, close, opened], context)).not.toBe('closed')
})
