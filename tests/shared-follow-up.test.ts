import { parse, safeParse } from 'valibot'
import { expect, test } from 'vitest'
import { Backup } from '../src/model/backup.ts'
import { Settings } from '../src/model/settings.ts'
import { Touchpoints } from '../src/model/touchpoint.ts'
import { nextStep, nextSteps, standing } from '../src/pipeline.ts'
import { sharedCase } from './shared-cases.ts'

const input = (name: string): unknown => JSON.parse(sharedCase(`follow/${name}.json`) ?? 'null')
const isThere = sharedCase('follow/README.md') !== undefined

const judged = (name: string, now: string, given: unknown = {}) => {
  const touchpoints = parse(Touchpoints, input(name))
  const [first] = touchpoints
  if (!first) throw new Error(`${name} holds no touchpoint`)
  const settings = parse(Settings, given)
  const context = { hasDraft: false, now, settings, myZone: settings.zone ?? 'Europe/Berlin' }
  return {
    standing: standing(touchpoints, context),
    next: nextStep(first.person, touchpoints, context),
    open: nextSteps(first.person, touchpoints, context),
  }
}

test.skipIf(!isThere)('days that do not exist are refused', () => {
  expect(safeParse(Touchpoints, input('no-such-day')).success).toBe(false)
  const backup = safeParse(Backup, input('backup-30-february'))
  expect(backup.issues?.[0].path?.map(({ key }) => key)).toEqual(['touchpoints', 1, 'at'])
})

test
  .skipIf(!isThere)
  .each(['2026-11-24T10:06:00Z', '2026-11-24T12:00:00Z', '2026-11-24T12:30:00Z', '2026-12-01T09:00:00Z'])(
  'an answer stands though the clock was set back, at %s',
  (now) => {
    expect(judged('clock-set-back', now)).toMatchObject({ standing: 'sent', next: { kind: 'await-reply' } })
  },
)

test.skipIf(!isThere)('nothing is overdue since the year 26', () => {
  const now = '2026-11-25T09:00:00Z'
  const { next } = judged('year-26', now)
  expect(next).toMatchObject({ kind: 'thank', owed: true })
  expect([next.dueFrom, next.dueBy].filter((moment) => moment !== undefined && moment < now)).toEqual([])
})

test.skipIf(!isThere)('working days that were never set are those of the user’s country', () => {
  const settings = JSON.parse(sharedCase('follow/haifa-settings.json') ?? '')
  expect(judged('haifa-friday', '2026-11-05T00:00:00Z', settings).next).toMatchObject({
    kind: 'await-reply',
    dueFrom: '2026-11-15T09:00:00Z',
  })
})

const talk = '2026-11-21T09:00:00Z'
const eve = '2026-11-18T20:00:00Z'
test.skipIf(!isThere).each([
  ['thanks-lost-next-meeting', talk, 'thank', true, '2026-11-20T08:25:00Z'],
  ['thanks-lost-next-meeting', talk, 'agenda', true, '2026-12-16T08:00:00Z'],
  ['thanks-lost-reply', talk, 'thank', true, '2026-11-20T08:25:00Z'],
  ['thanks-lost-copied', talk, 'thank', true, '2026-11-20T08:25:00Z'],
  ['thanks-lost-copied', talk, 'confirm-sent', false, '2026-11-19T10:00:00Z'],
  ['meeting-lost-reply', eve, 'meet', false, '2026-11-19T08:00:00Z'],
  ['meeting-lost-second-booked', eve, 'meet', false, '2026-11-19T08:00:00Z'],
  ['meeting-lost-second-booked', eve, 'meet', false, '2026-12-17T08:00:00Z'],
  ['meeting-moved-by-snooze', eve, 'meet', false, '2026-11-19T08:00:00Z'],
  ['agenda-overdue', eve, 'agenda', true, '2026-11-18T08:00:00Z'],
  ['accepted-after-reply', '2026-11-05T09:00:00Z', 'schedule', false, '2026-11-03T09:00:00Z'],
  ['introduction-asked', '2026-11-05T09:00:00Z', 'await-reply', false, '2026-11-11T09:00:00Z'],
] as const)('%s: at %s %s is open', (name, now, kind, owed, due) => {
  const dates = judged(name, now)
    .open.filter((step) => step.kind === kind && step.owed === owed)
    .map(({ dueBy, dueFrom }) => dueBy ?? dueFrom)
  expect(dates).toContain(due)
})

test.skipIf(!isThere)('a standing is not lowered by an answer, and a meeting ahead is seen in it', () => {
  expect(judged('accepted-after-reply', '2026-11-05T09:00:00Z').standing).toBe('replied')
  expect(judged('thanks-lost-reply', talk).standing).toBe('met')
  for (const name of ['meeting-lost-reply', 'meeting-lost-second-booked', 'meeting-moved-by-snooze'])
    expect(judged(name, eve).standing).toBe('scheduled')
})
