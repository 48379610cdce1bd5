import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { parse } from 'valibot'
import { beforeEach, expect, test } from 'vitest'
import { done } from '../../tests/attempt.ts'
import { dueToday } from '../follow-up/due-today.ts'
import { nextSteps } from '../follow-up/next-step.ts'
import { standing, standingOf } from '../follow-up/standing.ts'
import { tasks, tasksOf } from '../follow-up/tasks.ts'
import { Contact } from '../model/contact.ts'
import type { PersonKey } from '../model/person-key.ts'
import { Settings } from '../model/settings.ts'
import { Touchpoint } from '../model/touchpoint.ts'
import { db } from './db.ts'
import { forget } from './forget.ts'
import { join, takeApart } from './joins.ts'
import { overview } from './overview.ts'
import { everyPromise, everyStanding, pressingPromises } from './promises.ts'
import { isSound } from './sound-row.ts'
import { takeBack } from './take-back.ts'
import { record, undoLast } from './touchpoints.ts'

const key = (handle: string): PersonKey => ({ site: 'linkedin', handle })
const contact = (handle: string, since = '2026-11-01T09:00:00Z') =>
  parse(Contact, { person: key(handle), name: handle, since, persona: 'p' })
const context = { now: '2026-11-25T09:00:00Z', settings: parse(Settings, {}), myZone: 'Asia/Jerusalem' }
const happened = (handle: string, kind: string, at: string, more: object = {}) =>
  parse(Touchpoint, { id: `${handle} ${kind} ${at}`, person: key(handle), kind, at, ...more })

const keep = (handle: string, since?: string) =>
  done(record(happened(handle, 'saved', '2026-11-01T09:00:00Z'), { contact: contact(handle, since) }))

beforeEach(async () => {
  for (const table of db.tables) await table.clear()
})

/** What the index says, and what all touchpoints say, in one form. */
async function both() {
  const { people } = await everyPromise()
  const shape = (all: ReturnType<typeof tasksOf>) =>
    all.map(({ contact, next }) => `${contact.name} ${next.kind} ${next.of} ${next.dueFrom}`).toSorted()
  const whole = tasks(await overview(), context)
  return {
    index: shape(tasksOf(people, context)),
    whole: shape(whole),
    due: shape(dueToday(tasksOf(await pressingPromises(), context), context)),
    wholeDue: shape(dueToday(whole, context)),
    stands: (await everyStanding())
      .map((one) => `${one.contact.name} ${standingOf(one, context.now)} ${one.last}`)
      .toSorted(),
    wholeStands: (await overview())
      .map(
        ({ contact: { name, since }, touchpoints, hasDraft }) =>
          `${name} ${standing(touchpoints, { hasDraft, now: context.now })} ${touchpoints.at(-1)?.at ?? since}`,
      )
      .toSorted(),
  }
}

const act = fc.record({
  what: fc.constantFrom(
    'met',
    'thanked',
    'sent',
    'replied',
    'scheduled',
    'undo',
    'back',
    'join',
    'apart',
    'forget',
    'closed',
  ),
  who: fc.constantFrom('noa', 'jun', 'mirela'),
  minute: fc.integer({ min: 0, max: 30_000 }),
})

test('the index says what all touchpoints say, whatever was written, undone, joined or forgotten', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
      for (const table of db.tables) await table.clear()
      for (const one of ['noa', 'jun', 'mirela']) await keep(one)
      let last: Parameters<typeof takeBack>[0] | undefined
      for (const { what, who, minute } of acts) {
        const at = new Date(Date.parse('2026-11-01T10:00:00Z') + minute * 60_000).toISOString()
        const refused = () => undefined
        const other = who === 'noa' ? 'jun' : 'noa'
        if (what === 'undo') await undoLast(key(who)).orElse(refused)
        else if (what === 'back') {
          if (last) await takeBack(last).orElse(refused)
          last = undefined
        } else if (what === 'join')
          await join({ one: key(who), other: key(other), verdict: 'same', at }).orElse(refused)
        else if (what === 'apart') await takeApart(key(who), [key(other)], at).orElse(refused)
        else if (what === 'forget') last = (await forget(key(who)).orElse(refused))?.undo
        else
          last = (
            await record(
              happened(who, what, at, {
                message: 'first-ask',
                channel: 'email',
                when: '2026-11-27T09:00:00Z',
                minutes: 20,
                why: 'no-reply',
              }),
            ).orElse(refused)
          )?.undo
        // Asked in between, so that what is kept is also changed.
        if (minute % 2 === 0) await everyPromise()
      }
      const { index, whole, due, wholeDue, stands, wholeStands } = await both()
      expect(index).toEqual(whole)
      expect(due).toEqual(wholeDue)
      expect(stands).toEqual(wholeStands)
      // What is kept can be used: else it would be worked out each time it is asked.
      expect((await db.promises.toArray()).filter((row) => row.state !== 'stale' && !isSound(row))).toEqual(
        [],
      )
    }),
    { numRuns: Number(process.env.LODESTAR_STORE_RUNS ?? 25) },
  )
})

test('what is asked again reads no touchpoints, only what is open', async () => {
  await keep('noa')
  await done(record(happened('noa', 'met', '2026-11-20T09:00:00Z')))
  await everyPromise()
  let read = 0
  const spy = (row: unknown) => {
    read += 1
    return row as never
  }
  db.touchpoints.hook('reading', spy)
  const { people } = await everyPromise()
  db.touchpoints.hook('reading').unsubscribe(spy)
  expect(read).toBe(0)
  expect(people.map(({ open }) => open.map(({ promise }) => promise))).toEqual([['thanks']])
})

test('people to ask are counted, and only the first of them are read', async () => {
  for (let at = 0; at < 12; at++) await keep(`p${at}`, `2026-11-0${1 + (at % 9)}T09:00:00Z`)
  const { people, moreToAsk, isAnybody } = await everyPromise()
  expect([people.length, moreToAsk, isAnybody]).toEqual([6, 6, true])
})

test('a moment that a clock set in 2036 is judged anew each time', async () => {
  await keep('noa')
  await done(record(happened('noa', 'met', '2036-11-20T09:00:00Z')))
  await everyPromise()
  const [row] = await db.promises.toArray()
  expect(row?.state).toBe('undated')
  const { people } = await everyPromise()
  const [first] = people
  const [step] = first ? tasksOf([first], context) : []
  expect(step?.next.kind).toBe('thank')
  expect(
    nextSteps(key('noa'), [happened('noa', 'met', '2036-11-20T09:00:00Z')], { ...context, hasDraft: false }),
  ).toHaveLength(1)
})

test('the badge reads nobody with whom nothing can be owed', async () => {
  await keep('noa')
  await done(record(happened('noa', 'met', '2026-11-20T09:00:00Z')))
  for (const who of ['jun', 'mirela']) {
    await keep(who)
    await done(record(happened(who, 'replied', '2026-11-20T09:00:00Z')))
  }
  await everyPromise()
  let read = 0
  const spy = (row: unknown) => {
    read += 1
    return row as never
  }
  db.promises.hook('reading', spy)
  const people = await pressingPromises()
  db.promises.hook('reading').unsubscribe(spy)
  expect([read, people.map(({ contact }) => contact.name)]).toEqual([1, ['noa']])
})
