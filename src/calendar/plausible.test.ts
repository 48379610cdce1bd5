import { expect, test } from 'vitest'
import { happenedAt, plannedFor } from './plausible.ts'

const now = '2026-11-24T10:00:00Z'

test.each([
  ['2026-11-24T10:00:00Z', 'ok'],
  ['1990-01-01T00:00:00Z', 'ok'],
  ['2026-11-24T10:00:01Z', 'later-than-now'],
  ['2062-11-24T10:00:00Z', 'later-than-now'],
  ['+012026-11-24T10:00:00Z', 'later-than-now'],
  ['0026-11-24T10:00:00Z', 'year-of-two-digits'],
  ['0099-11-24T10:00:00Z', 'year-of-two-digits'],
  ['0202-11-24T10:00:00Z', 'long-ago'],
  ['1926-11-24T10:00:00Z', 'long-ago'],
] as const)('what happened at %s: %s', (moment, judged) => expect(happenedAt(moment, now)).toBe(judged))

test.each([
  ['2026-12-24T10:00:00Z', 'ok'],
  ['2026-10-24T10:00:00Z', 'ok'],
  ['2029-11-24T10:00:00Z', 'ok'],
  ['2030-11-24T10:00:00Z', 'far-ahead'],
  ['2024-11-24T10:00:00Z', 'long-past'],
  ['0026-11-24T10:00:00Z', 'year-of-two-digits'],
] as const)('what is planned for %s: %s', (moment, judged) => expect(plannedFor(moment, now)).toBe(judged))
