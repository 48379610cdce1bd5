import fc from 'fast-check'
import { parse } from 'valibot'
import { describe, expect, test } from 'vitest'
import { worlds } from '../../tests/worlds.ts'
import type { PersonOverview } from '../follow-up/tasks.ts'
import { Contact } from '../model/contact.ts'
import type { Draft } from '../model/draft.ts'
import { Settings } from '../model/settings.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { askedAmong } from './everybody.ts'
import { insightsOf, spansFor } from './insights.ts'
import type { Shares } from './shares.ts'
import { groupedWaits } from './waits.ts'

const settings = parse(Settings, {})
const seen = { now: '2026-11-24T10:00:00Z', zone: 'Europe/Berlin' }
const keyOf = (handle: string) => ({ site: 'linkedin', handle })
const contactOf = (handle: string, sample = false, persona = 'p') =>
  parse(Contact, { person: keyOf(handle), name: handle, since: '2026-01-01T00:00:00Z', persona, sample })

/** What happened with somebody: kinds with their days; a first message carries a text of a hundred letters. */
const person = (
  handle: string,
  story: readonly (readonly [Touchpoint['kind'], string])[],
  persona = 'p',
) => ({
  contact: contactOf(handle, false, persona),
  hasDraft: false,
  touchpoints: story.map(([kind, at], place) => happened(handle, kind, at, place)),
})
function happened(handle: string, kind: Touchpoint['kind'], at: string, place: number): Touchpoint {
  const base = { id: `${handle} ${place}`, person: keyOf(handle), at }
  if (kind === 'sent')
    return {
      ...base,
      kind,
      message: 'first-ask',
      channel: 'note',
      draft: `d ${handle}`,
      text: 'x'.repeat(100),
    }
  if (kind === 'closed') return { ...base, kind, why: 'no-reply' }
  if (kind === 'undone') return { ...base, kind, of: `${handle} ${place - 1}` }
  return { ...base, kind } as Touchpoint
}
const look = (everybody: readonly PersonOverview[], texts: readonly Draft[] = [], now = seen.now) =>
  insightsOf(askedAmong(everybody, { ...seen, now, settings, texts }), 'all', { ...seen, now })
const outcome = (...story: (readonly [Touchpoint['kind'], string])[]) =>
  askedAmong([person('noa', story)], { ...seen, settings, texts: [] })[0]

describe('what came of a first message', () => {
  const ask = ['sent', '2026-11-02T09:00:00Z'] as const
  test.each([
    ['open', [ask]],
    ['silent', [['sent', '2026-10-01T09:00:00Z']]],
    [
      'open',
      [
        ['sent', '2026-10-01T09:00:00Z'],
        ['nudged', '2026-10-28T09:00:00Z'],
      ],
    ],
    ['silent', [ask, ['closed', '2026-11-20T09:00:00Z']]],
    ['open', [ask, ['accepted', '2026-11-03T09:00:00Z']]],
    ['answered', [ask, ['closed', '2026-11-20T09:00:00Z'], ['replied', '2026-11-21T09:00:00Z']]],
    ['answered', [ask, ['declined', '2026-11-04T09:00:00Z']]],
    ['met', [ask, ['met', '2026-11-10T09:00:00Z']]],
    ['met', [ask, ['met', '2026-11-10T09:00:00Z'], ['thanked', '2026-11-11T09:00:01Z']]],
    ['thanked', [ask, ['met', '2026-11-10T09:00:00Z'], ['thanked', '2026-11-11T09:00:00Z']]],
    ['open', [ask, ['replied', '2026-11-03T09:00:00Z'], ['undone', '2026-11-03T10:00:00Z']]],
    ['met', [ask, ['met', '2036-11-10T09:00:00Z'], ['thanked', '2026-11-11T09:00:00Z']]],
  ] as const)('%s: %j', (expected, story) => {
    expect(outcome(...story)?.outcome).toBe(expected)
  })
  test('whoever was not asked, and the sample person, is nobody here', () => {
    const noa = person('noa', [['met', '2026-11-10T09:00:00Z']])
    const sample = { ...person('sam', [ask]), contact: contactOf('sam', true) }
    expect(look([noa, sample]).totals.asked).toBe(0)
  })
  test('a year of two digits makes no month and no wait, and still counts', () => {
    const { periods, totals, waits } = look([
      person('noa', [
        ['sent', '0026-11-02T09:00:00Z'],
        ['replied', '2026-11-03T09:00:00Z'],
      ]),
    ])
    expect(periods.map(({ of, asked }) => [of, asked])).toEqual([[null, 1]])
    expect([totals.answered, waits.answers]).toEqual([1, 0])
  })
})

test('what a message began with is known where the draft holds that very text, now or before', () => {
  const text: Draft = {
    id: 'd noa',
    person: keyOf('noa'),
    kind: 'first-ask',
    channel: 'note',
    language: 'en',
    questions: [],
    seed: 0,
    hook: 'own-way-0',
    segments: [{ part: 'ask', text: 'x'.repeat(100), uses: [], mine: true }],
    revision: 1,
    changedAt: seen.now,
  }
  const noa = person('noa', [['sent', '2026-10-01T09:00:00Z']])
  const hooks = (...texts: Draft[]) => look([noa], texts).shares.hook.rows.map(({ of }) => of)
  const later: Draft = { ...text, revision: 2, hook: 'post-1', segments: [] }
  expect([hooks(text), hooks(later, text), hooks(later), hooks()]).toEqual([
    ['own-way'],
    ['own-way'],
    [null],
    [null],
  ])
})

test('shares have a range from ten people on, and none of them is still open', () => {
  const asked = (count: number, answered: number, persona: string) =>
    Array.from({ length: count }, (_, at) =>
      person(
        `${persona} ${at}`,
        [
          ['sent', '2026-09-01T09:00:00Z'],
          ...(at < answered ? [['replied', '2026-09-04T08:00:00Z'] as const] : []),
        ],
        persona,
      ),
    )
  const { shares, waits } = look([
    ...asked(12, 12, 'a'),
    ...asked(11, 1, 'b'),
    ...asked(9, 9, 'c'),
    person('open', [['sent', seen.now]]),
  ])
  expect(shares.persona.rows.map(({ of, asked, range }) => [of, asked, range !== undefined])).toEqual([
    ['a', 12, true],
    ['b', 11, true],
    ['c', 9, false],
  ])
  expect(shares.persona.verdict).toEqual({ is: 'apart', one: 'a', other: 'b' })
  expect(shares.channel.verdict).toEqual({ is: 'only-one' })
  expect(shares.hook).toMatchObject({ verdict: { is: 'too-few' }, rows: [{ of: null, asked: 32 }] })
  expect(waits).toMatchObject({
    answers: 22,
    beforeNudge: 22,
    byDay: [0, 0, 22],
    spread: { quarter: 3, half: 3 },
  })
})

test('a long time is told by year, a short one by month, and longer spans are offered where they hold more', () => {
  const everybody = [
    person('noa', [['sent', '2024-12-31T23:30:00Z']]),
    person('dan', [['sent', '2026-11-02T09:00:00Z']]),
  ]
  const asked = askedAmong(everybody, { ...seen, settings, texts: [] })
  const told = (span: 6 | 'all') =>
    insightsOf(asked, span, seen).periods.map(({ of, asked }) => `${of} ${asked}`)
  expect(told('all')).toEqual(['2025 1', '2026 1'])
  expect(told(6)).toEqual(['2026-06 0', '2026-07 0', '2026-08 0', '2026-09 0', '2026-10 0', '2026-11 1'])
  expect(spansFor(asked, seen)).toEqual([6, 'all'])
})

const kinds = [
  'sent',
  'accepted',
  'nudged',
  'replied',
  'met',
  'thanked',
  'closed',
  'reopened',
  'declined',
] as const
const moment = fc
  .integer({ min: 0, max: 690 * 24 * 60 })
  .map((minutes) => Temporal.Instant.from('2025-01-01T00:00:00Z').add({ minutes }).toString())
/** People with what happened, no two things at one moment. */
const people = fc.array(
  fc.uniqueArray(fc.tuple(fc.constantFrom(...kinds), moment), { selector: ([, at]) => at, maxLength: 9 }),
  { maxLength: 8 },
)

describe('whatever happened with whomever', () => {
  test('the counts add up, from the totals to each group', () => {
    fc.assert(
      fc.property(people, (stories) => {
        const { totals, periods, shares, waits } = look(stories.map((story, at) => person(`p${at}`, story)))
        const all = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)
        expect(all(periods.map(({ asked }) => asked))).toBe(totals.asked)
        for (const { asked, by } of periods) expect(all(Object.values(by))).toBe(asked)
        for (const { rows } of Object.values({ ...shares }) as readonly Shares[]) {
          expect(all(rows.map(({ asked }) => asked))).toBe(totals.asked - totals.open)
          expect(all(rows.map(({ answered }) => answered))).toBe(totals.answered)
        }
        expect(totals.thanked).toBeLessThanOrEqual(totals.met)
        expect(totals.met).toBeLessThanOrEqual(totals.answered)
        expect(waits.answers).toBe(totals.answered)
        expect(all(groupedWaits(waits).map(({ answers }) => answers))).toBe(waits.answers)
      }),
      worlds(100),
    )
  })
  test('any order of people and of recording gives the same', () => {
    const shuffled = people.chain((stories) => {
      const everybody = stories.map((story, at) => person(`p${at}`, story))
      const order = fc.shuffledSubarray(everybody, { minLength: everybody.length })
      return fc.tuple(fc.constant(everybody), order, fc.infiniteStream(fc.integer()))
    })
    fc.assert(
      fc.property(shuffled, ([everybody, order, turns]) => {
        const recorded = order.map((one) => ({
          ...one,
          touchpoints: one.touchpoints
            .map((touchpoint) => ({ touchpoint, turn: turns.next().value as number }))
            .toSorted((a, b) => a.turn - b.turn)
            .map(({ touchpoint }) => touchpoint),
        }))
        expect(look(recorded)).toEqual(look(everybody))
      }),
      worlds(100),
    )
  })
  test('what was undone leaves no trace', () => {
    const withUndone = people.map((stories) =>
      stories.map((story, at) => {
        const { touchpoints, ...one } = person(`p${at}`, story)
        const undone = touchpoints.slice(1)
        const back = undone.map(
          ({ id, person, at }): Touchpoint => ({ kind: 'undone', id: `undone ${id}`, person, at, of: id }),
        )
        return [
          { ...one, touchpoints: [...touchpoints, ...back] },
          { ...one, touchpoints: touchpoints.slice(0, 1) },
        ] as const
      }),
    )
    fc.assert(
      fc.property(withUndone, (both) => {
        expect(look(both.map(([one]) => one))).toEqual(look(both.map(([, one]) => one)))
      }),
      worlds(50),
    )
  })
})
