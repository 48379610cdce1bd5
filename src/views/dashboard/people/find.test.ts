import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { Contact } from '../../../model/contact.ts'
import { personId } from '../../../model/person-key.ts'
import { fits, holds, type Row, sortRows, writtenOf } from './find.ts'

const row = (name: string, more: Partial<Row> = {}): Row => {
  const person = { site: 'linkedin', handle: name }
  return {
    contact: parse(Contact, { person, name, since: '2026-01-01T00:00:00Z', persona: 'p' }),
    standing: 'replied',
    last: '2026-02-02T00:00:00Z',
    isOwed: false,
    ...more,
  }
}

test('a search finds what was written, in any script, whatever the accents; names also before it is read', () => {
  const { contact } = row('Noa')
  const text = writtenOf(
    contact,
    new Map([[personId(contact.person), ['Über Budgets gern', 'תקציב של עמוד']]]),
  )
  for (const search of ['uber budgets', 'תקציב', 'noa gern'])
    expect([search, holds(text, search)]).toEqual([search, true])
  expect(holds(writtenOf(row('Noa').contact, undefined), 'noa')).toBe(true)
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
    expect(sortRows([b, a], order, 'de').map(({ contact }) => contact.name)).toEqual(['Änne', 'Zoe'])
})
