import { describe, expect, it } from 'vitest'
import type { Known } from '../model/known.ts'
import { noEntries } from '../model/reading.ts'
import { mayBeSame } from './same-person.ts'

const seen = <T>(value: T) =>
  ({
    value,
    quote: String(value),
    section: 'top-card',
    foundBy: 'app-2026',
    at: '2026-01-01T00:00:00Z',
  }) as const
const page = (name: string, company?: string, headline?: string): Pick<Known, 'profile'> => ({
  profile: {
    ...noEntries,
    name: seen(name),
    ...(headline && { headline: seen(headline) }),
    positions: company ? [seen({ company })] : [],
  },
})

describe('two pages may be of one person', () => {
  it.each([
    [
      'the same name and employer',
      page('Noa Bergström', 'Fjordline'),
      page('Noa Bergstrom', 'fjordline'),
      true,
    ],
    [
      'an employer in the headline',
      page('נועה ברג', 'גל ים'),
      page('נועה ברג', undefined, 'מנהלת מוצר | גל ים'),
      true,
    ],
    ['the name alone', page('Noa Bergström', 'Fjordline'), page('Noa Bergström', 'Kelp'), false],
    ['the employer alone', page('Noa Bergström', 'Fjordline'), page('Nora Bergström', 'Fjordline'), false],
    ['one word of a name', page('Noa', 'Fjordline'), page('Noa', 'Fjordline'), false],
    [
      'part of an employer’s name',
      page('Noa Bergström', 'Fjord'),
      page('Noa Bergström', undefined, 'At Fjordline'),
      false,
    ],
  ])('%s', (_, one, other, expected) => {
    expect(mayBeSame(one, other)).toBe(expected)
    expect(mayBeSame(other, one)).toBe(expected)
  })
})
