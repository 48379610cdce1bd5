import { parse } from 'valibot'
import { expect, it } from 'vitest'
import { Settings } from '../model/settings.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { nextSteps } from './next-step.ts'

const person = { site: 'by-hand', handle: 'rute' }
const base = (id: string, at: string) => ({ id, person, at })
const open = (touchpoints: readonly Touchpoint[], now: string) =>
  nextSteps(person, touchpoints, {
    hasDraft: false,
    now,
    settings: parse(Settings, { zone: 'Asia/Jerusalem' }),
    myZone: 'Asia/Jerusalem',
  }).map(({ kind, owed, dueBy, isGuide }) => [kind, owed, dueBy ?? null, isGuide ?? false])

const asked: Touchpoint = {
  ...base('r', '2026-01-12T08:00:00Z'),
  kind: 'requested',
  text: 'Hello',
  answerDays: 3,
}
const guiding: Touchpoint = { ...base('g', '2026-01-13T08:00:00Z'), kind: 'guiding' }
const session: Touchpoint = {
  ...base('s', '2026-01-13T09:00:00Z'),
  kind: 'scheduled',
  when: '2026-01-20T15:00:00Z',
  minutes: 30,
}
const promised = (sort: 'material' | 'advocacy', more: object = {}): Touchpoint => ({
  ...base('p', '2026-01-21T08:00:00Z'),
  kind: 'promised',
  what: 'the checklist',
  sort,
  ...more,
})

it('owes an answer to a request, within the working days that were said, and nothing else', () => {
  expect(open([asked], '2026-01-12T09:00:00Z')).toEqual([
    ['answer-request', true, '2026-01-15T08:00:00Z', true],
  ])
})
it.each(['accept-request', 'smaller-offer', 'kind-no'] as const)('owes none after %s', (message) => {
  const sent: Touchpoint = { ...base('a', '2026-01-13T08:00:00Z'), kind: 'sent', message, channel: 'email' }
  expect(open([asked, sent], '2026-01-14T09:00:00Z')).toEqual([])
})
it('waits for their agenda, and offers a gentle line once it is late; none is mine to send', () => {
  const kinds = (now: string, more: readonly Touchpoint[] = []) =>
    open([guiding, session, ...more], now).map(([kind]) => kind)
  expect(kinds('2026-01-19T10:00:00Z')).toEqual(['await-agenda', 'meet'])
  expect(kinds('2026-01-19T16:00:00Z')).toContain('agenda-missing')
  const came: Touchpoint = { ...base('c', '2026-01-19T12:00:00Z'), kind: 'agenda-came', about: 's' }
  expect(kinds('2026-01-19T16:00:00Z', [came])).toEqual(['meet'])
})
it('owes no thanks for a session that I gave', () => {
  const met: Touchpoint = { ...base('m', '2026-01-20T15:30:00Z'), kind: 'met', about: 's' }
  expect(open([guiding, session, met], '2026-01-21T08:00:00Z')).toEqual([])
})
it('keeps a promise until it is done', () => {
  const material = promised('material', { due: '2026-01-25' })
  expect(open([guiding, material], '2026-01-22T08:00:00Z')).toEqual([
    ['send-material', true, '2026-01-25T22:00:00Z', true],
  ])
  const done: Touchpoint = { ...base('k', '2026-01-23T08:00:00Z'), kind: 'kept', about: 'p' }
  expect(open([guiding, material, done], '2026-01-24T08:00:00Z')).toEqual([])
})
it('asks both sides of an introduction before anybody is named', () => {
  const kinds = (...more: readonly Touchpoint[]) =>
    open(
      [guiding, promised('advocacy', { to: 'Amir', asksBoth: true }), ...more],
      '2026-01-30T08:00:00Z',
    ).map(([kind]) => kind)
  const yes = (whose: 'guided' | 'other'): Touchpoint => ({
    ...base(whose, '2026-01-22T08:00:00Z'),
    kind: 'agreed',
    about: 'p',
    whose,
  })
  expect(kinds()).toEqual(['ask-agreement'])
  expect(kinds(yes('guided'))).toEqual(['ask-agreement'])
  expect(kinds(yes('guided'), yes('other'))).toEqual(['speak-up'])
})
it('thinks of a good close two weeks before the end, and of nothing after it', () => {
  const until: Touchpoint = { ...guiding, kind: 'guiding', until: '2026-07-10' }
  expect(open([until], '2026-06-20T08:00:00Z')).toEqual([['end-guiding', false, null, true]])
  const close: Touchpoint = {
    ...base('z', '2026-07-01T08:00:00Z'),
    kind: 'sent',
    message: 'guiding-close',
    channel: 'email',
  }
  expect(open([until, close], '2026-07-02T08:00:00Z')).toEqual([])
})
