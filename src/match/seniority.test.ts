import { describe, expect, it } from 'vitest'
import { matchLexicons } from '../languages/recognises.ts'
import { levelOf, yearsWorked } from './seniority.ts'

const now = '2026-11-20T09:00:00Z'
const role = (from: string, to?: string) =>
  ({
    value: { from, ...(to && { to }) },
    quote: 'q',
    section: 'experience',
    foundBy: 'app-2026',
    at: now,
  }) as const

describe('years of work', () => {
  it.each([
    ['one role', [role('2020-11', 'now')], 6],
    ['a gap', [role('2022-11', 'now'), role('2010-11', '2012-11')], 6],
    ['an overlap', [role('2020-11', 'now'), role('2018-11', '2022-11')], 8],
    ['one role inside another', [role('2016-11', 'now'), role('2018-11', '2019-11')], 10],
    ['no end, but a next role', [role('2020-11', 'now'), role('2018-11')], 8],
    ['a role that runs backwards', [role('2024-11', 'now'), role('2020-01', '2010-01')], 2],
    ['a role in the future', [role('2024-11', 'now'), role('2031-01', '2032-01')], 2],
  ])('%s', (_, roles, years) => expect(yearsWorked(roles, now)).toBe(years))
  it('are unknown where no role has a beginning', () => expect(yearsWorked([], now)).toBeNull())
})

describe('levels', () => {
  it.each([
    ['Junior Data Analyst', 'junior'],
    ['Senior Engineer', 'senior'],
    ['Senior Team Lead', 'lead'],
    ['Head of Product', 'head'],
    ['VP of Engineering', 'executive'],
    ['ראש צוות', 'lead'],
    ['סמנכ״לית כספים', 'executive'],
    ['מהנדסת בכירה', 'senior'],
    ['Engineer', undefined],
  ])('%s', (title, level) => expect(levelOf(title, matchLexicons)).toBe(level))
})
