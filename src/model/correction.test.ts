import { getDotPath, safeParse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { Correction } from './known.ts'

const person = { site: 'linkedin', handle: 'noa' }
const checked = (field: string, value: unknown) =>
  safeParse(Correction, { person, field, value, at: '2026-11-20T09:00:00Z' })
const nested = (depth: number) => {
  let value: unknown = 'Head of Product'
  for (let at = 0; at < depth; at++) value = at % 2 === 0 ? { title: value } : [value]
  return value
}

describe('a correction holds what its field can hold', () => {
  it.each([
    ['headline', 'Head of Product'],
    ['headline', null],
    ['degree', 2],
    ['positions', [{ title: 'Head of Product', company: 'Fjordline', from: '2018' }]],
    ['positions', null],
    ['skills', ['Sailing']],
  ])('%s: %j', (field, value) => {
    const { success, output } = checked(field, value)
    expect([success, (output as { value: unknown }).value]).toEqual([true, value])
  })
  it.each([
    ['headline', 7],
    ['headline', ['Head of Product']],
    ['headline', 'x'.repeat(601)],
    ['headline', undefined],
    ['degree', 7],
    ['followers', Number.NaN],
    ['positions', 'Head of Product'],
    ['positions', [{ title: { title: 'Head' } }]],
    ['positions', [{ title: 'Head', from: 'spring' }]],
    ['positions', [['Head']]],
    ['positions', [{}]],
    ['skills', Array.from({ length: 201 }, () => 'x')],
    ['__proto__', 'x'],
    ['constructor', 'x'],
  ])('never %s: %j', (field, value) => {
    const { success, issues } = checked(field, value)
    expect(success).toBe(false)
    expect(['field', 'value']).toContain((issues?.[0] && getDotPath(issues[0]))?.split('.')[0])
  })
  it('is refused with its place, however deep it is nested', () => {
    for (const field of ['headline', 'positions', 'degree', 'posts'])
      for (const depth of [4, 3_000, 100_000]) {
        const { success, issues } = checked(field, nested(depth))
        expect([success, issues?.[0] && getDotPath(issues[0])]).toEqual([false, 'value'])
      }
  })
  it('holds nothing beside it', () => {
    const { output } = checked('positions', [{ title: 'Head', junk: nested(3_000) }])
    expect((output as { value: unknown }).value).toEqual([{ title: 'Head' }])
  })
})
