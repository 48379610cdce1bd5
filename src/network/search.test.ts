import { expect, test } from 'vitest'
import { connectionsCsv } from './connections-csv.ts'
import { searchOver } from './search.ts'

const people = [
  { id: 'a', name: 'נועה לוי', company: 'גלים', role: 'מנהלת מוצר' },
  { id: 'b', name: 'Zoë Brandt', company: 'Kelp & Tide', role: 'Product Manager', email: 'zoe@example.com' },
  { id: 'c', name: 'Ulf Dorn', company: 'Oven' },
]
const search = searchOver(people)
const found = (text: string) => people.map(({ id }) => id).filter(search(text))

test('a search finds every field in both scripts, unfinished, mistyped, without accents', () => {
  expect(found('נועה')).toEqual(['a'])
  expect(found('מוצר')).toEqual(['a'])
  expect(found('zoe')).toEqual(['b'])
  expect(found('prod')).toEqual(['b'])
  expect(found('produkt')).toEqual(['b'])
  // Whoever is called so is not lost among those of a like name.
  expect(
    ['a', 'b'].filter(
      searchOver([
        { id: 'a', name: 'Noa Levin' },
        { id: 'b', name: 'Noa Leven' },
      ])('levin'),
    ),
  ).toEqual(['a'])
  expect(found('kelp brandt')).toEqual(['b'])
  expect(found('kelp dorn')).toEqual([])
  expect(found('example')).toEqual(['b'])
})

test('a search finds talks, and the lists that name somebody', () => {
  const list = { id: 'speakers|x', kind: 'speakers' as const, title: 'נתונים והחלטות' }
  const row = { id: 'd', name: 'Teun', talks: ['Forecasting demand'], company: 'Lumenhaven' }
  const listed = searchOver([...people, { id: 'd', name: 'Teun', listed: [{ list, key: 'k', row }] }])
  for (const text of ['forecast', 'החלטות', 'lumenhaven teun'])
    expect(['a', 'b', 'd'].filter(listed(text))).toEqual(['d'])
})

test('a file that is saved holds no formula, and can be imported again', () => {
  const csv = connectionsCsv([
    {
      id: 'x',
      name: '=HYPERLINK("https://example.com")',
      company: '+1',
      role: '@x',
      email: '-a@example.com',
    },
    { id: 'y', name: 'Zoë, B', person: { site: 'linkedin', handle: 'zoë' }, connectedOn: '2020-01-02' },
  ])
  const [header, formulas, plain] = csv.split('\r\n')
  expect(header).toContain('First Name')
  expect(formulas).not.toMatch(/(^|[,"])[=+@-]/u)
  expect(plain).toBe('"Zoë, B",,https://www.linkedin.com/in/zo%C3%AB,,,,2020-01-02')
})
