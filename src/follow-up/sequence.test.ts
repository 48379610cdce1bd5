import fc from 'fast-check'
import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { worlds } from '../../tests/worlds.ts'
import { listChannels } from '../draft/channels.ts'
import { channelIds, kindIds } from '../model/draft.ts'
import { Settings } from '../model/settings.ts'
import { Touchpoint, type TouchpointKind, type TouchpointOf } from '../model/touchpoint.ts'
import { followLast } from './acts.ts'
import { badgeCount } from './badge.ts'
import { effective, takenBack } from './effective.ts'
import { noteAccepted, noteCopied, noteSaved, noteSent, noteSentAt } from './message-acts.ts'
import { nextStep } from './next-step.ts'
import { openCopy } from './open-copy.ts'
import { inSequence } from './sequence.ts'
import { standing } from './standing.ts'
import { today } from './today.ts'
import { freeId, undoOf } from './undo-act.ts'

const person = { site: 'linkedin', handle: 'noa' }
const settings = parse(Settings, {})
const context = (now: string) => ({ hasDraft: false, now, settings, myZone: 'Europe/Berlin' })
const step = (touchpoints: readonly Touchpoint[], now: string) => nextStep(person, touchpoints, context(now))
type Plain = 'met' | 'thanked' | 'replied' | 'accepted'
const happened = (id: string, at: string, kind: Plain, of?: string): TouchpointOf<Plain> => ({
  id,
  person,
  at,
  kind,
  ...(of && { of }),
})
const draft = (id: string, revision = 0) => ({
  id,
  person,
  kind: 'first-ask' as const,
  channel: 'message' as const,
  language: 'en' as const,
  questions: [],
  seed: 0,
  segments: [],
  revision,
  changedAt: '2026-11-24T09:00:00Z',
})
const ids = (touchpoints: readonly Touchpoint[]) => touchpoints.map(({ id }) => id)
const now = '2026-11-24T13:00:00Z'

test('what was recorded afterwards stands at its moment, at one moment in the order of recording', () => {
  const reply = happened('reply', '2026-11-23T10:00:00Z', 'replied')
  const met = happened('met', '2026-11-24T10:00:00Z', 'met')
  const thanked = happened('thanked', '2026-11-24T10:00:00Z', 'thanked')
  expect(ids(inSequence([met, thanked, reply], now))).toEqual(['reply', 'met', 'thanked'])
})

test('thanks of today answer a meeting that a wrong clock set in 2036, then and after 2036', () => {
  const met = happened('met', '2036-11-24T10:00:00Z', 'met')
  expect(step([met], now)).toMatchObject({ kind: 'thank', owed: true })
  expect(step([met, happened('thanked', '2026-11-24T12:00:00Z', 'thanked')], now).kind).toBe('none')
  const naming = happened('thanked', '2026-11-24T12:00:00Z', 'thanked', 'met')
  expect([step([met, naming], now).kind, step([met, naming], '2037-01-01T00:00:00Z').kind]).toEqual([
    'none',
    'none',
  ])
})

test('a year of two digits is nobody’s deadline, and thanks answer it', () => {
  const met = happened('met', '0026-11-24T07:39:06Z', 'met')
  const next = step([met], now)
  expect(next).toMatchObject({ kind: 'thank', owed: true, dueFrom: now })
  expect(step([met, happened('thanked', '2026-11-24T12:00:00Z', 'thanked')], now).kind).toBe('none')
})

test('every act by a button comes after what was recorded before it, though the clock was set back', () => {
  const at = (moment: string, touchpoints: readonly Touchpoint[]) => ({ now: moment, touchpoints })
  const copy = noteCopied(draft('d'), 'Hi', at('2026-11-24T12:00:00Z', []))
  const yes = noteSent(draft('d'), 'Hi', at('2026-11-24T10:05:00Z', [copy]))
  const accept = noteAccepted(person, at('2026-11-24T09:00:00Z', [copy, yes]))
  const all = [copy, yes, accept]
  expect(yes).toMatchObject({ of: copy.id, id: noteSentAt(copy, now).id })
  expect(ids(inSequence(all, now))).toEqual(ids(all))
  expect(step(all, now).kind).toBe('write-after-acceptance')
  const later = noteCopied(draft('d', 1), 'Hello', at('2026-11-24T08:00:00Z', all))
  expect(openCopy([...all, later], now)?.id).toBe(later.id)
})

test('one act has one id, and another one once it was taken back', () => {
  const acting = { touchpoints: [], now }
  expect(noteSaved(person, acting).id).toBe(noteSaved(person, { ...acting, now: '2026-11-25T00:00:00Z' }).id)
  expect(noteCopied(draft('d', 1), '', acting).id).not.toBe(noteCopied(draft('d', 2), '', acting).id)
  const save = noteSaved(person, acting)
  const undo = undoOf(save, now)
  expect(freeId(save, [])).toBe(save.id)
  expect(freeId(save, [save])).toBeUndefined()
  expect(freeId(save, [save, undo])).toBe(`${save.id}~2`)
  expect(freeId(undo, [save, undo])).toBeUndefined()
  const again = { ...save, id: `${save.id}~2` }
  expect([freeId(save, [save, undo, again]), freeId(undo, [save, undo, undoOf(undo, now)])]).toEqual([
    undefined,
    `${undo.id}~2`,
  ])
})

test('ids stay within what the schema takes, for the longest keys', () => {
  const long = { site: 'a'.repeat(253), handle: 'b'.repeat(300) }
  const acting = { touchpoints: [], now }
  const copy = noteCopied({ ...draft('d'.repeat(200)), person: long }, '', acting)
  const far: Touchpoint = { ...copy, id: 'c'.repeat(1_000) }
  for (const one of [
    noteSaved(long, acting),
    copy,
    noteSentAt(copy, now),
    undoOf(far, now),
    noteSentAt({ ...copy, id: far.id }, now),
  ])
    expect(() => parse(Touchpoint, one)).not.toThrow()
})

test('what is taken back is as if it had not been, until that is taken back too', () => {
  const met = happened('met', '2026-11-20T10:00:00Z', 'met')
  const reply = happened('reply', '2026-11-19T10:00:00Z', 'replied')
  const undo = undoOf(met, now)
  expect(effective([reply, met, undo])).toEqual([reply])
  expect(standing([reply, met, undo], context(now))).toBe('replied')
  expect(effective([reply, met, undo, undoOf(undo, now)])).toEqual([reply, met])
})

test('an answer to a copy that was corrected answers the corrected one, and nothing is asked again', () => {
  const copy = noteCopied(draft('d'), 'Hi', { touchpoints: [], now: '2026-11-24T10:00:00Z' })
  const yes = noteSentAt(copy, '2026-11-24T10:30:00Z')
  const instead = { ...copy, id: 'corrected', at: '2026-11-24T11:00:00Z' }
  const all = [copy, yes, undoOf(copy, now, instead), instead]
  expect(effective(all)).toEqual([{ ...yes, of: 'corrected' }, instead])
  expect(step(all, now).kind).toBe('await-reply')
})

/** A user whose clock jumps, and who presses what the interface offers. */
const press = fc.record({
  now: fc
    .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  what: fc.constantFrom(
    'copy',
    'yes-now',
    'yes-then',
    'sent',
    'save',
    'accept',
    'met',
    'replied',
    'backdated',
    'undo',
    'correct',
  ),
  draft: fc.constantFrom('one', 'two'),
  revision: fc.nat({ max: 3 }),
  which: fc.nat(),
})
type Press = typeof press extends fc.Arbitrary<infer P> ? P : never

function pressed(all: readonly Touchpoint[], { now: at, what, ...about }: Press): readonly Touchpoint[] {
  const acting = { touchpoints: all, now: at }
  const id = `${all.length}`
  const copy = openCopy(all, at)
  const known = effective(all)
  const one = known[about.which % Math.max(1, known.length)]
  const made: Readonly<Record<Press['what'], () => readonly (Touchpoint | undefined)[]>> = {
    copy: () => [noteCopied(draft(about.draft, about.revision), 'x', acting)],
    'yes-now': () => [copy && noteSentAt(copy, at)],
    'yes-then': () => [copy && noteSentAt(copy, copy.at)],
    sent: () => [noteSent(draft(about.draft, about.revision), 'x', acting)],
    save: () => [noteSaved(person, acting)],
    accept: () => [noteAccepted(person, acting)],
    met: () => [{ ...happened(id, at, 'met'), ...followLast(acting) }],
    replied: () => [{ ...happened(id, at, 'replied'), ...followLast(acting) }],
    backdated: () => [happened(id, '2026-03-01T00:00:00Z', 'replied')],
    undo: () => [one && undoOf(one, at)],
    correct: () => {
      const instead = one && { ...one, id }
      return [one && undoOf(one, at, instead), instead]
    },
  }
  const recorded = [...all]
  for (const touchpoint of made[what]()) {
    const free = touchpoint && freeId(touchpoint, recorded)
    if (touchpoint && free !== undefined) recorded.push({ ...touchpoint, id: free })
  }
  return recorded
}

test('whatever the clock does, a copy that was answered is never asked about again', () => {
  fc.assert(
    fc.property(
      fc.array(press, { maxLength: 25 }),
      fc.array(
        press.map(({ now: at }) => at),
        { minLength: 1, maxLength: 3 },
      ),
      (presses, moments) => {
        const all = presses.reduce<readonly Touchpoint[]>(pressed, [])
        const answered = effective(all).flatMap((one) => (one.kind === 'sent' && one.of ? [one.of] : []))
        for (const at of [...moments, '2030-01-01T00:00:00Z'])
          expect(answered).not.toContain(openCopy(all, at)?.id)
      },
    ),
    worlds(150),
  )
})

test('each yes settles the question at once, and is stored once', () => {
  fc.assert(
    fc.property(fc.array(press, { maxLength: 15 }), press, (presses, last) => {
      const all = presses.reduce<readonly Touchpoint[]>(pressed, [])
      const copy = openCopy(all, last.now)
      const once = pressed(all, { ...last, what: 'yes-now' })
      expect(once.length).toBe(copy ? all.length + 1 : all.length)
      expect(openCopy(once, last.now)?.id === copy?.id).toBe(copy === undefined)
      const twice = copy ? freeId(noteSentAt(copy, last.now), once) : undefined
      expect(twice).toBeUndefined()
    }),
    worlds(100),
  )
})

const idPool = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const moment = fc.oneof(
  fc
    .date({ min: new Date('2025-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  fc.constantFrom(
    '0001-01-01T00:00Z',
    '0026-11-24T07:39:06Z',
    '9999-12-31T23:59:59.999999999Z',
    '1950-06-01T00:00:00Z',
  ),
)
const anyKind = fc.constantFrom<TouchpointKind[]>(
  'saved',
  'engaged',
  'copied',
  'sent',
  'accepted',
  'nudged',
  'replied',
  'scheduled',
  'met',
  'thanked',
  'advised',
  'acted',
  'reported',
  'introduced',
  'declined',
  'mismatch',
  'closed',
  'reopened',
  'snoozed',
  'undone',
)
const anyRow = fc
  .record({
    id: idPool,
    kind: anyKind,
    at: moment,
    person: fc.constantFrom(person, { site: 'mentors.example', handle: 'noa' }),
    of: fc.option(idPool, { nil: undefined }),
    instead: fc.option(idPool, { nil: undefined }),
    when: moment,
    minutes: fc.integer({ min: 5, max: 480 }),
    until: fc.constantFrom('0001-01-01', '2026-12-01', '9999-12-31'),
    advice: fc.string(),
    reportIn: fc.option(fc.integer({ min: 1, max: 24 }), { nil: undefined }),
    why: fc.constantFrom('no-reply', 'natural-end'),
    message: fc.constantFrom(...kindIds),
    channel: fc.constantFrom(...channelIds),
    draft: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
  })
  .map((row) => parse(Touchpoint, { ...row, of: row.kind === 'undone' ? (row.of ?? 'a') : row.of }))
const anyRows = fc.array(anyRow, { maxLength: 12 })

test('nothing throws for what the schema lets through, and nothing is lost or doubled', () => {
  fc.assert(
    fc.property(anyRows, moment, (rows, at) => {
      const standing_ = effective(rows)
      expect(new Set(ids(inSequence(rows, at)))).toEqual(new Set(ids(standing_)))
      expect(inSequence(rows, at)).toHaveLength(standing_.length)
      expect(takenBack(rows).size).toBeLessThanOrEqual(rows.length)
      standing(rows, context(at))
      const next = step(rows, at)
      for (const due of [next.dueFrom, next.dueBy]) if (due) Temporal.Instant.from(due)
      openCopy(rows, at)
      listChannels(undefined, { touchpoints: rows, settings, now: at })
      const contact = {
        person,
        name: 'Noa',
        since: at,
        persona: 'p',
        address: 'neutral' as const,
        nameIn: {},
        notes: '',
        sample: false,
      }
      const people = [{ contact, touchpoints: rows, hasDraft: false }]
      const when = { now: at, settings, myZone: 'Asia/Jerusalem' }
      today(people, when)
      badgeCount(people, when)
    }),
    worlds(150),
  )
})

test('what is in sequence stays so: it can be sorted again by whoever is given it', () => {
  fc.assert(
    fc.property(fc.array(press, { maxLength: 20 }), press, (presses, { now: at }) => {
      const once = inSequence(presses.reduce<readonly Touchpoint[]>(pressed, []), at)
      expect(ids(inSequence(once, at))).toEqual(ids(once))
    }),
    worlds(100),
  )
})
