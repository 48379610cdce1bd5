import fc from 'fast-check'
import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { kindIds } from '../model/draft.ts'
import type { NextStep } from '../model/next-step.ts'
import { Settings } from '../model/settings.ts'
import { Touchpoint } from '../model/touchpoint.ts'
import { nextSteps } from './next-step.ts'
import { inSequence } from './sequence.ts'
import { standing } from './standing.ts'
import { undoOf } from './undo-act.ts'

const person = { site: 'linkedin', handle: 'noa' }
const settings = parse(Settings, {})
const NOW = '2026-12-01T09:00:00Z'
const DAY = 86_400_000
const context = (now = NOW) => ({ hasDraft: false, now, settings, myZone: 'Asia/Jerusalem' })
const steps = (touchpoints: readonly Touchpoint[], now?: string) =>
  nextSteps(person, touchpoints, context(now))

const kinds = [
  'engaged',
  'sent',
  'sent',
  'accepted',
  'nudged',
  'replied',
  'scheduled',
  'scheduled',
  'met',
  'thanked',
  'advised',
  'acted',
  'reported',
  'introduced',
  'promised',
  'kept',
  'rhythm',
  'declined',
  'mismatch',
  'closed',
  'reopened',
  'snoozed',
] as const
type Kind = (typeof kinds)[number]

/** A life of some months: no two things at one moment, none later than now; meetings may be ahead. */
const life = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      hours: fc.integer({ min: 1, max: 2_000 }),
      message: fc.constantFrom(...kindIds),
      ahead: fc.integer({ min: -200, max: 900 }),
      months: fc.integer({ min: 1, max: 3 }),
      isPromised: fc.boolean(),
    }),
    { maxLength: 9 },
  )
  .map((all) =>
    [...new Map(all.map((one) => [one.hours, one])).values()].map(
      ({ kind, hours, message, ahead, months, isPromised }, index) => {
        const at = Date.parse(NOW) - hours * 3_600_000
        return parse(Touchpoint, {
          id: `${index}`,
          person,
          kind,
          at: new Date(at).toISOString(),
          message,
          channel: 'email',
          when: new Date(at + ahead * 3_600_000 + 1_000).toISOString(),
          minutes: 20,
          advice: 'x',
          ...(isPromised && { reportIn: months }),
          months,
          what: 'x',
          why: 'natural-end',
          until: '2026-12-20',
        })
      },
    ),
  )
const shape = ({ person: _, ...step }: NextStep) => JSON.stringify(step)
const shapes = (all: readonly NextStep[]) => all.map(shape).toSorted()
const worlds = { numRuns: Number(process.env.LODESTAR_STORE_RUNS ?? 150) }

test('any order of arrival gives the same', () => {
  fc.assert(
    fc.property(life, fc.infiniteStream(fc.nat()), (all, chance) => {
      const shuffled = all
        .map((one) => ({ one, place: chance.next().value ?? 0 }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ one }) => one)
      expect(shapes(steps(shuffled))).toEqual(shapes(steps(all)))
      expect(standing(shuffled, context())).toBe(standing(all, context()))
    }),
    worlds,
  )
})

/** What closes each owed promise, and nothing else does. */
const closing: Readonly<Partial<Record<NextStep['kind'], (later: Touchpoint) => boolean>>> = {
  thank: (later) =>
    later.kind === 'thanked' ||
    (later.kind === 'sent' && (later.message === 'thank-you' || later.message === 'not-a-match')),
  'report-back': (later) =>
    later.kind === 'reported' || (later.kind === 'sent' && later.message === 'report-back'),
  'keep-word': (later) => later.kind === 'kept',
}

test('an owed promise stays, and stays due when it was, until its own closing event', () => {
  fc.assert(
    fc.property(life, life, (all, more) => {
      const last =
        all
          .map(({ at }) => at)
          .toSorted()
          .at(-1) ?? NOW
      const later = more
        .filter((one) => one.at > last && one.kind !== 'snoozed')
        .map((one) => ({ ...one, id: `later ${one.id}` }))
      const after = steps([...all, ...later])
      for (const before of steps(all)) {
        const closes = closing[before.kind]
        if (!closes || later.some(closes)) continue
        expect(after.map(shape)).toContain(shape(before))
      }
    }),
    worlds,
  )
})

test('a meeting ahead is always shown, and stands as such unless it was closed', () => {
  fc.assert(
    fc.property(life, (all) => {
      const shown = steps(all)
      for (const one of all)
        if (one.kind === 'scheduled' && Date.parse(one.when) > Date.parse(NOW) + DAY / 24)
          expect(shown).toContainEqual(
            expect.objectContaining({ kind: 'meet', of: one.id, dueFrom: one.when }),
          )
    }),
    worlds,
  )
})

test('taking one back is as if it had not been, and taking that back restores exactly', () => {
  fc.assert(
    fc.property(life, fc.nat(), (all, which) => {
      const one = all[which % Math.max(1, all.length)]
      if (!one) return
      const undone = [...all, undoOf(one, NOW)]
      expect(shapes(steps(undone))).toEqual(shapes(steps(all.filter((other) => other !== one))))
      const [last] = undone.slice(-1)
      if (last) expect(shapes(steps([...undone, undoOf(last, NOW)]))).toEqual(shapes(steps(all)))
    }),
    worlds,
  )
})

test('nothing is due twice, and a third message is never proposed', () => {
  const answers = new Set<Kind | string>([
    'accepted',
    'replied',
    'introduced',
    'scheduled',
    'met',
    'declined',
    'reopened',
  ])
  const asks = new Set([
    'first-ask',
    'after-acceptance',
    'nudge',
    'lighter-offer',
    'reply-yes',
    'introduction',
  ])
  fc.assert(
    fc.property(life, (all) => {
      const shown = steps(all)
      const names = shown.map(({ kind, of }) => `${kind} ${of}`)
      expect(new Set(names).size).toBe(names.length)
      const sequence = inSequence(all, NOW)
      const since = sequence.slice(sequence.findLastIndex(({ kind }) => answers.has(kind)) + 1)
      const unanswered = since.filter(
        (one) => one.kind === 'nudged' || (one.kind === 'sent' && asks.has(one.message)),
      )
      if (unanswered.length > 1) expect(shown.map(({ kind }) => kind)).not.toContain('nudge')
    }),
    worlds,
  )
})

test('a due date never moves by what happens elsewhere, nor by a day that passes', () => {
  fc.assert(
    fc.property(life, fc.integer({ min: 0, max: 40 }), (all, days) => {
      const then = new Date(Date.parse(NOW) + days * DAY).toISOString()
      const lasting = new Set(['thank', 'report-back', 'keep-word', 'schedule', 'gratitude', 'act-on-advice'])
      const dated = (now?: string) => shapes(steps(all, now).filter(({ kind }) => lasting.has(kind)))
      // An hour cannot be later than now in these lives, so the day changes nothing but what meetings bring.
      const isCalm = !all.some(({ kind }) => kind === 'scheduled')
      if (isCalm) expect(dated(then)).toEqual(dated())
    }),
    worlds,
  )
})
