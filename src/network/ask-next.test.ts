import { expect, test } from 'vitest'
import { matchLexicons } from '../languages/recognises.ts'
import { type AskNextContext, askNext } from './ask-next.ts'
import type { RankedConnection } from './rank.ts'

const now = '2026-11-20T09:00:00Z'
const somebody = (id: string, company?: string, more: Partial<RankedConnection> = {}): RankedConnection => ({
  connection: { id, name: id, ...(company !== undefined && { company }) },
  reasons: [{ kind: 'role', quote: 'Product Manager', answers: 'goal' }],
  ruledOutBy: [],
  known: 2,
  ...more,
})
const ids = (ranked: readonly RankedConnection[], more: Partial<AskNextContext> = {}) =>
  askNext(ranked, {
    room: 3,
    now,
    lexicons: matchLexicons,
    kept: new Set(),
    written: new Map(),
    ...more,
  }).map(({ connection }) => connection.id)

test('at most as many as there is room for, in their order, and only with a role or a tie', () => {
  const none = somebody('none', 'D', { reasons: [{ kind: 'connected-long', since: '2010-01-01' }] })
  const ranked = [somebody('a', 'A'), none, somebody('b', 'B'), somebody('c'), somebody('d'), somebody('e')]
  expect(ids(ranked)).toEqual(['a', 'b', 'c'])
  expect(ids(ranked, { room: 0 })).toEqual([])
})

test('never two of one organisation, also where one of it was written to this week', () => {
  const ranked = [somebody('a', 'Galim Ltd'), somebody('b', 'Galim'), somebody('c', 'Kelp')]
  expect(ids(ranked)).toEqual(['a', 'c'])
  const written = (at: string) => ({ written: new Map([['c', at]]) })
  expect(ids([...ranked, somebody('d', 'Kelp')], written('2026-11-14T09:00:00Z'))).toEqual(['a'])
  expect(ids([...ranked, somebody('d', 'Kelp')], written('2026-11-12T09:00:00Z'))).toEqual(['a', 'd'])
})

test('nobody who is kept, or ruled out', () => {
  const out = somebody('out', 'A', { ruledOutBy: [{ kind: 'excluded', by: 'A' }] })
  expect(ids([out, somebody('kept', 'B'), somebody('new', 'B')], { kept: new Set(['kept']) })).toEqual([
    'new',
  ])
})
