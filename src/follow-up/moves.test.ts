import fc from 'fast-check'
import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { Touchpoint } from '../model/touchpoint.ts'
import { movesFrom, noteWay } from './moves.ts'
import { standing } from './standing.ts'

const person = { site: 'linkedin', handle: 'noa' }
const context = { hasDraft: false, now: '2026-11-24T09:00:00Z' }
const of = (kind: string, at: number) =>
  parse(Touchpoint, {
    id: `${kind}-${at}`,
    person,
    at: `2026-11-${String(1 + at).padStart(2, '0')}T09:00:00Z`,
    kind,
    message: 'first-ask',
    channel: kind === 'copied' ? 'note' : 'email',
    when: '2026-11-20T09:00:00Z',
    minutes: 20,
    why: 'no-reply',
    whose: 'them',
    advice: 'x',
  })

test('somebody who answered can be moved on, and not to an acceptance that nobody asked for', () => {
  const moves = movesFrom(person, [of('sent', 0), of('replied', 1)], context)
  expect(moves.map(({ to, kind }) => [to, kind])).toEqual([
    ['scheduled', 'scheduled'],
    ['met', 'met'],
    ['thanked', 'thanked'],
    ['in-touch', 'advised'],
    ['closed', 'closed'],
  ])
})

test('a move leads where it says, whatever happened before, and never to where somebody stands', () => {
  const kind = fc.constantFrom(
    'sent',
    'copied',
    'replied',
    'scheduled',
    'cancelled',
    'met',
    'thanked',
    'closed',
  )
  fc.assert(
    fc.property(fc.array(kind, { maxLength: 8 }), (kinds) => {
      const recorded = kinds.map(of)
      for (const move of movesFrom(person, recorded, context)) {
        expect(standing([...recorded, noteWay(person, move, recorded, context.now)], context)).toBe(move.to)
        expect(move.to).not.toBe(standing(recorded, context))
      }
    }),
    { numRuns: 60 },
  )
})
