import { parse } from 'valibot'
import { expect, test } from 'vitest'
import type { NextStep } from '../model/next-step.ts'
import { Settings } from '../model/settings.ts'
import { Touchpoints } from '../model/touchpoint.ts'
import { noteIntroduced } from './message-acts.ts'
import { nextStep, nextSteps } from './next-step.ts'
import { standing } from './standing.ts'

const person = { site: 'linkedin', handle: 'noa' }
const settings = parse(Settings, {})

/** A life in short: one touchpoint a line, `<day of November> <kind> …fields as JSON`. */
type Line = readonly [at: string, kind: string, more?: object]
const life = (...lines: readonly Line[]) =>
  parse(
    Touchpoints,
    lines.map(([at, kind, more], index) => ({
      id: `${index}`,
      person,
      at: at.length === 10 ? `${at}T09:00:00Z` : at,
      kind,
      ...more,
    })),
  )
const at = (now: string) => ({ hasDraft: false, now, settings, myZone: 'Europe/Berlin' })
const open = (touchpoints: ReturnType<typeof life>, now: string) =>
  nextSteps(person, touchpoints, at(now)).map(shown)
const shown = ({ kind, owed, dueFrom, dueBy }: NextStep) =>
  [kind, owed ? 'owed' : '', dueBy ? `by ${dueBy}` : `from ${dueFrom ?? ''}`].filter(Boolean).join(' ')
const first = { message: 'first-ask', channel: 'email' }
const meeting = (when: string) => ({ when, minutes: 20 })

test('thanks are owed whatever follows the talk', () => {
  const met = ['2026-11-19', 'met', { takeaway: 'ask the ward lead' }] as const
  const day = '2026-11-21T09:00:00Z'
  const later = [
    ['2026-11-20', 'replied'],
    ['2026-11-20', 'accepted'],
    ['2026-11-20', 'scheduled', meeting('2026-12-17T08:00:00Z')],
    ['2026-11-20', 'copied', { message: 'thank-you', channel: 'email' }],
    ['2026-11-20', 'mismatch'],
    ['2026-11-20', 'declined'],
    ['2026-11-20', 'closed', { why: 'natural-end' }],
    ['2026-11-20', 'snoozed', { until: '2027-01-01' }],
    ['2026-11-20', 'rhythm', { months: 3 }],
  ] as const
  for (const one of later)
    expect([one[1], open(life(met, one), day)[0]]).toEqual([one[1], 'thank owed by 2026-11-20T09:00:00Z'])
  for (const thanked of [
    ['2026-11-20', 'thanked'] as const,
    ['2026-11-20', 'sent', { message: 'thank-you', channel: 'email' }] as const,
  ])
    expect(open(life(met, thanked), day).filter((one) => one.startsWith('thank'))).toEqual([])
})

test('a meeting ahead is seen whatever follows, and each of two', () => {
  const set = ['2026-11-10', 'scheduled', meeting('2026-11-19T08:00:00Z')] as const
  const now = '2026-11-17T20:00:00Z'
  for (const one of [
    ['2026-11-11', 'replied'],
    ['2026-11-11', 'accepted'],
    ['2026-11-11', 'thanked'],
    ['2026-11-11', 'advised', { advice: 'x', reportIn: 3 }],
    ['2026-11-11', 'snoozed', { until: '2026-11-24' }],
    ['2026-11-11', 'scheduled', meeting('2026-12-17T08:00:00Z')],
  ] as const) {
    expect([one[1], open(life(set, one), now)]).toEqual([
      one[1],
      expect.arrayContaining(['meet from 2026-11-19T08:00:00Z']),
    ])
    expect(standing(life(set, one), at(now))).toBe('scheduled')
  }
  const two = life(set, ['2026-11-11', 'scheduled', meeting('2026-12-17T08:00:00Z')])
  expect(open(two, now)).toEqual([
    'agenda owed by 2026-11-18T08:00:00Z',
    'meet from 2026-11-19T08:00:00Z',
    'agenda owed by 2026-12-16T08:00:00Z',
    'meet from 2026-12-17T08:00:00Z',
  ])
})

test('a meeting is closed by the talk that follows it, by being called off, or by its new time', () => {
  const set = ['2026-11-10', 'scheduled', meeting('2026-11-19T08:00:00Z')] as const
  const second = ['2026-11-11', 'scheduled', meeting('2026-12-17T08:00:00Z')] as const
  const kinds = (...more: readonly Line[]) => open(life(set, second, ...more), '2026-11-20T09:00:00Z')
  expect(kinds()).toContain('confirm-met from 2026-11-19T08:20:00Z')
  expect(kinds(['2026-11-19', 'met'], ['2026-11-19T10:00:00Z', 'thanked'])).toEqual([
    'agenda owed by 2026-12-16T08:00:00Z',
    'meet from 2026-12-17T08:00:00Z',
  ])
  expect(kinds(['2026-11-12', 'cancelled', { whose: 'them', about: '0' }])).not.toContain(
    'confirm-met from 2026-11-19T08:20:00Z',
  )
  expect(kinds(['2026-11-12', 'moved', { about: '0', ...meeting('2026-11-26T08:00:00Z') }])).toEqual([
    'agenda owed by 2026-11-25T08:00:00Z',
    'meet from 2026-11-26T08:00:00Z',
    'agenda owed by 2026-12-16T08:00:00Z',
    'meet from 2026-12-17T08:00:00Z',
  ])
  const off = life(['2026-11-09', 'replied'], set, ['2026-11-12', 'cancelled', { whose: 'them' }])
  expect(open(off, '2026-11-13T09:00:00Z')).toEqual(['schedule from 2026-11-12T09:00:00Z'])
  expect(standing(off, at('2026-11-13T09:00:00Z'))).toBe('replied')
})

test('an agenda is overdue until it is sent or the talk begins', () => {
  const set = ['2026-11-10', 'scheduled', meeting('2026-11-19T08:00:00Z')] as const
  expect(open(life(set), '2026-11-18T20:00:00Z')[0]).toBe('agenda owed by 2026-11-18T08:00:00Z')
  const sent = ['2026-11-18', 'sent', { message: 'agenda', channel: 'email' }] as const
  expect(open(life(set, sent), '2026-11-18T20:00:00Z')).toEqual(['meet from 2026-11-19T08:00:00Z'])
  expect(open(life(set), '2026-11-19T08:00:00Z')).toEqual(['meet from 2026-11-19T08:00:00Z'])
  const soon = ['2026-11-18', 'scheduled', meeting('2026-11-18T15:00:00Z')] as const
  expect(open(life(soon), '2026-11-18T10:00:00Z')[0]).toBe('agenda owed by 2026-11-18T15:00:00Z')
})

test('an answer is awaited after every message that can be answered, nudged once, and never a third time', () => {
  const ask = ['2026-11-02', 'sent', first] as const
  const yes = ['2026-11-03', 'replied'] as const
  const times = ['2026-11-03T12:00:00Z', 'sent', { ...first, message: 'reply-yes' }] as const
  const nudged = ['2026-11-12T13:00:00Z', 'nudged'] as const
  expect(open(life(ask, yes, times), '2026-11-10T09:00:00Z')).toEqual([
    'await-reply from 2026-11-12T12:00:00Z',
  ])
  expect(open(life(ask, yes, times), '2026-11-20T09:00:00Z')).toEqual(['nudge from 2026-11-12T12:00:00Z'])
  expect(open(life(ask, yes, times, nudged), '2026-12-20T09:00:00Z')[0]).toMatch(/^let-rest/u)
  expect(open(life(ask, ['2026-11-05', 'sent', first]), '2026-12-20T09:00:00Z')[0]).toMatch(/^let-rest/u)
  const offer = ['2026-11-04', 'sent', { ...first, message: 'lighter-offer' }] as const
  expect(open(life(ask, yes, offer), '2026-11-05T09:00:00Z')[0]).toMatch(/^await-reply/u)
  expect(open(life(ask, ['2026-11-03', 'declined'], offer), '2026-12-05T09:00:00Z')[0]).toMatch(/^let-rest/u)
  const asked = life(
    ['2026-11-01', 'saved'],
    ['2026-11-02', 'sent', { message: 'introduction', channel: 'message' }],
  )
  expect(open(asked, '2026-11-05T09:00:00Z')).toEqual(['await-reply from 2026-11-11T09:00:00Z'])
  const introduced = life(
    ['2026-11-02', 'sent', { message: 'introduction', channel: 'message' }],
    ['2026-11-04', 'introduced'],
  )
  expect(open(introduced, '2026-11-05T09:00:00Z')).toEqual([
    'write-after-introduction from 2026-11-04T09:00:00Z',
  ])
})

test('an answer to a request for an introduction is the introducer’s, and proposes no time to the person', () => {
  const asked = ['2026-11-02', 'sent', { message: 'introduction', channel: 'message' }] as const
  const answered = ['2026-11-04', 'replied'] as const
  const now = '2026-11-05T09:00:00Z'
  expect(open(life(asked, answered), now)).toEqual(['thank-introducer from 2026-11-04T09:00:00Z'])
  expect(standing(life(asked, answered), at(now))).toBe('saved')
  expect(open(life(asked, answered, ['2026-11-04T12:00:00Z', 'replied']), now)).toEqual([
    'thank-introducer from 2026-11-04T12:00:00Z',
  ])
  const step = nextStep(person, life(asked, answered), at(now))
  const said = [...life(asked, answered), noteIntroduced(step, now)]
  expect(open(said, now)).toEqual([`write-after-introduction from ${now}`])
  const introduced = ['2026-11-05T08:00:00Z', 'introduced'] as const
  expect(open(life(asked, answered, introduced), now)).toEqual([
    'write-after-introduction from 2026-11-05T08:00:00Z',
  ])
  const written = ['2026-11-05T08:30:00Z', 'sent', first] as const
  const theirs = ['2026-11-06', 'replied'] as const
  expect(open(life(asked, answered, introduced, written, theirs), '2026-11-07T09:00:00Z')).toEqual([
    'schedule from 2026-11-06T09:00:00Z',
  ])
  expect(open(life(asked, answered, written), now)[0]).toMatch(/^await-reply/u)
  const before = [['2026-10-20', 'sent', first] as const, ['2026-10-21', 'replied'] as const] as const
  expect(standing(life(...before, asked, answered), at(now))).toBe('replied')
  expect(open(life(...before, asked, answered), now)).not.toContain('schedule from 2026-11-04T09:00:00Z')
})

test('who is opened again has a next step, and what went before a no proposes nothing', () => {
  const ask = ['2026-11-02', 'sent', first] as const
  const yes = ['2026-11-03', 'replied'] as const
  const no = ['2026-11-04', 'declined'] as const
  const again = ['2026-11-09', 'reopened'] as const
  const now = '2026-11-12T09:00:00Z'
  const nudged = [ask, ['2026-11-03', 'nudged'] as const] as const
  const silent = ['2026-11-04', 'closed', { why: 'no-reply' }] as const
  for (const lines of [
    [ask, no, again],
    [ask, yes, no, again],
    [ask, yes, no, ['2026-11-05', 'sent', { ...first, message: 'reply-no' }] as const, again],
    [ask, yes, ['2026-11-04', 'mismatch'] as const, again],
    [...nudged, silent, again],
  ])
    expect(open(life(...lines), now)).toEqual(['write-first from '])
  const written = ['2026-11-10', 'sent', first] as const
  expect(open(life(ask, yes, no, again, written), now)[0]).toMatch(/^await-reply/u)
  const answered = ['2026-11-11', 'replied'] as const
  expect(open(life(ask, yes, no, again, written, answered), now)).toEqual([
    'schedule from 2026-11-11T09:00:00Z',
  ])
})

test('a standing climbs with answers and never steps down by one', () => {
  const now = '2026-11-20T09:00:00Z'
  const ask = ['2026-11-02', 'sent', first] as const
  expect(standing(life(ask, ['2026-11-03', 'replied'], ['2026-11-04', 'accepted']), at(now))).toBe('replied')
  expect(
    nextStep(person, life(ask, ['2026-11-03', 'replied'], ['2026-11-04', 'accepted']), at(now)).kind,
  ).toBe('schedule')
  expect(standing(life(['2026-11-02', 'met'], ['2026-11-03', 'replied']), at(now))).toBe('met')
  expect(
    standing(life(['2026-11-02', 'met'], ['2026-11-03', 'thanked'], ['2026-11-04', 'replied']), at(now)),
  ).toBe('thanked')
})

test('after a close a warm word opens nothing, but an answer to silence does', () => {
  const now = '2026-11-20T09:00:00Z'
  const ask = ['2026-11-02', 'sent', first] as const
  const warm = ['2026-11-10', 'replied'] as const
  const close = ['2026-11-05', 'sent', { message: 'graceful-close', channel: 'email' }] as const
  expect([standing(life(ask, close, warm), at(now)), open(life(ask, close, warm), now)]).toEqual([
    'closed',
    [],
  ])
  const silent = life(ask, ['2026-11-05', 'closed', { why: 'no-reply' }], warm)
  expect([standing(silent, at(now)), open(silent, now)]).toEqual([
    'replied',
    ['schedule from 2026-11-10T09:00:00Z'],
  ])
})

test('after a no: thanks for it or ten minutes; after a mismatch: thanks first', () => {
  const now = '2026-11-20T09:00:00Z'
  const ask = ['2026-11-02', 'sent', first] as const
  const no = ['2026-11-03', 'declined'] as const
  expect(open(life(ask, no), now)).toEqual(['answer-no from 2026-11-03T09:00:00Z'])
  expect(open(life(ask, no, ['2026-11-04', 'sent', { ...first, message: 'reply-no' }]), now)).toEqual([])
  const mismatch = ['2026-11-04', 'mismatch'] as const
  expect(open(life(['2026-11-03', 'met'], mismatch), now)).toEqual(['thank owed by 2026-11-04T09:00:00Z'])
  expect(open(life(['2026-11-03', 'met'], ['2026-11-03T10:00:00Z', 'thanked'], mismatch), now)).toEqual([
    'thank-for-clarity from 2026-11-04T09:00:00Z',
  ])
  expect(
    open(
      life(['2026-11-03', 'met'], mismatch, ['2026-11-05', 'sent', { ...first, message: 'not-a-match' }]),
      now,
    ),
  ).toEqual([])
})

test('a report stays owed after “my pleasure”, and only what it was said of is put off', () => {
  const advised = ['2026-08-01', 'advised', { advice: 'Ask first', reportIn: 3 }] as const
  const other = ['2026-08-02', 'advised', { advice: 'Write less', reportIn: 3 }] as const
  const now = '2026-11-20T09:00:00Z'
  expect(
    open(life(advised, ['2026-11-10', 'replied'], ['2026-11-11', 'closed', { why: 'natural-end' }]), now),
  ).toEqual(['report-back owed from 2026-11-01T10:00:00Z'])
  const both = life(advised, other, [
    '2026-11-10',
    'snoozed',
    { until: '2026-12-01', about: '0', step: 'report' },
  ])
  expect(open(both, now).filter((one) => one.startsWith('report'))).toEqual([
    'report-back owed from 2026-11-02T10:00:00Z',
    'report-back owed from 2026-11-30T23:00:00Z',
  ])
  // Put off before: what comes afterwards is not.
  const before = life(['2026-07-01', 'snoozed', { until: '2027-01-01' }], advised)
  expect(open(before, now)[0]).toBe('report-back owed from 2026-11-01T10:00:00Z')
})

test('my word is owed until it is kept, and only what is let go is let go', () => {
  const word = ['2026-11-02', 'promised', { what: 'the one-page budget', due: '2026-11-05' }] as const
  const second = ['2026-11-03', 'promised', { what: 'an introduction to Amir' }] as const
  const now = '2026-11-20T09:00:00Z'
  const words = (...more: readonly Line[]) =>
    open(life(word, second, ...more), now).filter((one) => one.startsWith('keep-word'))
  expect(words()).toEqual([
    'keep-word owed by 2026-11-05T23:00:00Z',
    'keep-word owed from 2026-11-10T09:00:00Z',
  ])
  expect(words(['2026-11-06', 'kept'])).toEqual(['keep-word owed from 2026-11-10T09:00:00Z'])
  expect(words(['2026-11-06', 'kept', { about: '1' }])).toEqual(['keep-word owed by 2026-11-05T23:00:00Z'])
  expect(words(['2026-11-06', 'released', { about: '1', step: 'word' }])).toEqual([
    'keep-word owed by 2026-11-05T23:00:00Z',
  ])
})

test('a rhythm counts from the last contact; without one gratitude comes; advice waits to be acted on', () => {
  const past = [
    ['2026-02-02', 'met'],
    ['2026-02-02T10:00:00Z', 'thanked'],
  ] as const
  expect(open(life(...past), '2026-11-20T09:00:00Z')).toEqual(['gratitude from 2026-08-02T09:00:00Z'])
  const chosen = life(...past, ['2026-03-01', 'rhythm', { months: 3 }], ['2026-04-01', 'replied'])
  expect(open(chosen, '2026-11-20T09:00:00Z')).toEqual(['keep-rhythm from 2026-07-01T09:00:00Z'])
  const advised = life(...past, ['2026-11-02', 'advised', { advice: 'Ask first' }])
  expect(open(advised, '2026-11-03T09:00:00Z')).toContain('act-on-advice from 2026-11-30T09:00:00Z')
  expect(nextStep(person, advised, at('2026-11-03T09:00:00Z')).kind).toBe('none')
  const acted = life(...past, ['2026-11-02', 'advised', { advice: 'Ask first' }], ['2026-11-05', 'acted'])
  expect(open(acted, '2026-12-03T09:00:00Z').filter((one) => one.startsWith('act-on'))).toEqual([])
})

test('a copy of the thanks is asked about, and the thanks are owed until it was sent', () => {
  const copied = life(
    ['2026-11-19', 'met'],
    ['2026-11-20', 'copied', { message: 'thank-you', channel: 'email' }],
    ['2026-11-21', 'replied'],
  )
  expect(open(copied, '2026-11-22T09:00:00Z')).toEqual([
    'thank owed by 2026-11-20T09:00:00Z',
    'confirm-sent from 2026-11-20T09:00:00Z',
  ])
})
