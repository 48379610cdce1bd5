import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { Contact } from '../../../model/contact.ts'
import { Touchpoints } from '../../../model/touchpoint.ts'
import { fits, holds, type Row, sorted, writtenOf } from './find.ts'

const row = (name: string, more: Partial<Row> = {}): Row => {
  const person = { site: 'linkedin', handle: name }
  return {
    contact: parse(Contact, { person, name, since: '2026-01-01T00:00:00Z', persona: 'p' }),
    touchpoints: parse(Touchpoints, [
      { id: `${name}-1`, person, kind: 'replied', at: '2026-02-01T00:00:00Z', words: 'Über Budgets gern' },
      { id: `${name}-2`, person, kind: 'advised', at: '2026-02-02T00:00:00Z', advice: 'תקציב של עמוד אחד' },
    ]),
    standing: 'replied',
    last: '2026-02-02T00:00:00Z',
    isOwed: false,
    ...more,
  }
}

test('a search finds their words, advice and notes, in any script, whatever the accents', () => {
  const notes = new Map([['linkedin noa', 'x']])
  const text = writtenOf(row('Noa'), notes)
  for (const words of ['uber budgets', 'תקציב', 'noa gern'])
    expect([words, holds(text, words)]).toEqual([words, true])
  expect(holds(text, 'replied')).toBe(false)
})

test('filters add up, and the order is by what is due, by name or by what happened last', () => {
  const [a, b] = [
    row('Änne', { isOwed: true, last: '2026-03-01T00:00:00Z' }),
    row('Zoe', { standing: 'met' }),
  ]
  expect([a, b].map((one) => fits(one, { due: 'owed' }))).toEqual([true, false])
  expect([a, b].map((one) => fits(one, { due: 'nothing', standing: 'met' }))).toEqual([false, true])
  expect([a, b].map((one) => fits(one, { persona: 'other' }))).toEqual([false, false])
  for (const order of ['last', 'due', 'name'] as const)
    expect(sorted([b, a], order, 'de').map(({ contact }) => contact.name)).toEqual(['Änne', 'Zoe'])
})
