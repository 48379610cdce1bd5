import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { array, parse } from 'valibot'
import { describe, expect, test } from 'vitest'
import { worlds } from '../../../tests/worlds.ts'
import { listLexicons } from '../../languages/lists.ts'
import { matchLexicons } from '../../languages/recognises.ts'
import { ListedPerson } from '../../model/people-list.ts'
import { personKey } from '../../reader/person-key.ts'
import { type ListContext, readListFile, readListText } from './read-list.ts'

const context: ListContext = {
  kind: 'speakers',
  lexicons: listLexicons,
  match: matchLexicons,
  keyOf: personKey,
  isKnown: () => false,
}
const look = (text: string, more: Partial<ListContext> = {}) => readListText(text, { ...context, ...more })
const read = (text: string, more: Partial<ListContext> = {}) => {
  const outcome = look(text, more)
  if (!('people' in outcome)) throw new Error(JSON.stringify(outcome))
  expect(() => parse(array(ListedPerson), outcome.people)).not.toThrow()
  return outcome
}
const told = (text: string, more: Partial<ListContext> = {}) =>
  read(text, more).people.map(({ name, role, company, talks }) => [name, role, company, ...(talks ?? [])])

describe('a programme as it is written for readers', () => {
  test('names, roles, organisations and talks, in a line or below each other, with hours and breaks', () => {
    const programme = `09:00 Registration and coffee
09:30 – Forecasting demand with little data — Teun Verbeek, Director of Product, Lumenhaven
10:15 Panel: The next five years. Maya Sorek, Product Operations Lead, Galim Freight; Rohan Pillai-West, Group Product Manager at Tallowmere
11:00 Coffee Break
11:30 Ilse Okonjo (Parcelline): "Roadmaps nobody reads"

Roadmaps: what they hide
Dr. Desta Mengistu
Data Engineer, Kelp & Tide`
    expect(told(programme)).toEqual([
      ['Desta Mengistu', 'Data Engineer', 'Kelp & Tide', 'Roadmaps: what they hide'],
      ['Ilse Okonjo', undefined, 'Parcelline', 'Roadmaps nobody reads'],
      ['Maya Sorek', 'Product Operations Lead', 'Galim Freight', 'The next five years'],
      ['Rohan Pillai-West', 'Group Product Manager', 'Tallowmere', 'The next five years'],
      ['Teun Verbeek', 'Director of Product', 'Lumenhaven', 'Forecasting demand with little data'],
    ])
  })
  test('in Hebrew', () => {
    const programme = `09:00 התכנסות
09:30 תחזיות ביקוש עם מעט נתונים – דורית ויינר, מנהלת מוצר, קלפ
10:00 ד״ר נועה לוי, חוקרת ב־גלים: איך מודדים השפעה
10:45 הפסקת קפה
11:00 פאנל: העתיד של המוצר | מנחה: יואב סורק, סמנכ״ל מוצר, גלים`
    expect(told(programme)).toEqual([
      ['דורית ויינר', 'מנהלת מוצר', 'קלפ', 'תחזיות ביקוש עם מעט נתונים'],
      ['יואב סורק', 'סמנכ״ל מוצר', 'גלים', 'העתיד של המוצר'],
      ['נועה לוי', 'חוקרת', 'גלים', 'איך מודדים השפעה'],
    ])
  })
  test('speakers one below the other, each with their talk behind', () => {
    expect(
      told(`Teun Verbeek
Director of Product, Lumenhaven
Forecasting demand with little data
Maya Sorek
Product Operations Lead, Galim Freight
Running a rota with forty people`),
    ).toEqual([
      ['Maya Sorek', 'Product Operations Lead', 'Galim Freight', 'Running a rota with forty people'],
      ['Teun Verbeek', 'Director of Product', 'Lumenhaven', 'Forecasting demand with little data'],
    ])
  })
  test('a talk is nobody, and a place is nobody: what is not certain is given back, line by line', () => {
    expect(look('Opening Remarks\nThe Product Manager as Coach\nTel Aviv, Israel')).toEqual({
      refused: 'nobody',
    })
    const { people, notUnderstood } = read(
      'Speakers:\nTeun Verbeek, Lumenhaven\n\nData Science, Product Leadership and You\n\nMaya Sorek, Galim Freight',
    )
    expect(people.map(({ name }) => name)).toEqual(['Maya Sorek', 'Teun Verbeek'])
    expect(notUnderstood).toMatchObject([{ line: 4, why: 'nobody-certain', read: false }])
  })
  test('a name is surer where somebody of the network has it', () => {
    const line = 'Data to Decisions\n\nMark Rose\n\nMore Light'
    expect(look(line)).toEqual({ refused: 'nobody' })
    expect(told(line, { isKnown: (name) => name === 'Mark Rose' })).toEqual([
      ['Mark Rose', undefined, undefined],
    ])
  })
})

describe('a table', () => {
  test('of speakers: two talks of one person are both kept, “Title” is what most cells say', () => {
    expect(
      told(
        'Speaker,Title,Session\nNoa Levi,Product Manager,How we plan\nNoa Levi,Product Manager,Why we stop',
      ),
    ).toEqual([['Noa Levi', 'Product Manager', undefined, 'How we plan', 'Why we stop']])
    expect(told('Speaker;Title\nNoa Levi;How we plan a year\nUlf Dorn;Why nobody reads it')).toEqual([
      ['Noa Levi', undefined, undefined, 'How we plan a year'],
      ['Ulf Dorn', undefined, undefined, 'Why nobody reads it'],
    ])
  })
  test('a directory with the family name first, pasted from a table program, in Hebrew, or with half of both', () => {
    const english = read(
      'Employee\tJob Title\tReports To\nLevi, Noa\tBaker\tDorn, Ulf\nDorn, Ulf\tHead baker\t',
      {
        kind: 'directory',
      },
    )
    expect(english.people.map(({ name, role, manager }) => [name, role, manager])).toEqual([
      ['Noa Levi', 'Baker', 'Ulf Dorn'],
      ['Ulf Dorn', 'Head baker', undefined],
    ])
    const hebrew = read('שם משפחה,שם פרטי,תפקיד,מנהל ישיר,Email\nלוי,נועה,אופה,אולף דורן,noa@example.com', {
      kind: 'directory',
    })
    expect(hebrew.people).toMatchObject([
      { name: 'נועה לוי', role: 'אופה', manager: 'אולף דורן', email: 'noa@example.com' },
    ])
  })
  test('of alumni, with years and addresses', () => {
    const { people, notUnderstood } = read(
      'Name,Class of,LinkedIn\nNoa Levi,2013,https://www.linkedin.com/in/noa-levi\nUlf Dorn,2009–2013,https://example.com/ulf',
      { kind: 'alumni' },
    )
    expect(people.map(({ id, years }) => [id, years])).toEqual([
      ['linkedin/noa-levi', '2013'],
      ['ulf dorn|', '2009–2013'],
    ])
    expect(notUnderstood).toMatchObject([{ line: 3, why: 'address-elsewhere', read: true }])
  })
  test('that does not say what its columns hold is asked for, and read as the user says', () => {
    const text = 'AA\tBB\tCC\nnoa levi\tbaker\t17\nulf dorn\tnurse\t18'
    const asked = look(text, { kind: 'directory' })
    if (!('choose' in asked)) throw new Error(JSON.stringify(asked))
    expect(asked.choose.rows[0]).toEqual(['AA', 'BB', 'CC'])
    expect(asked.choose.chosen.hasHeader).toBe(true)
    const columns = { places: { name: 0, role: 1 }, hasHeader: true }
    expect(told(text, { columns })).toEqual([
      ['noa levi', 'baker', undefined],
      ['ulf dorn', 'nurse', undefined],
    ])
    expect(told(text, { columns: { ...columns, hasHeader: false } })).toHaveLength(3)
  })
})

describe('bad input', () => {
  const file = (bytes: Uint8Array) => readListFile(bytes, context)
  test.each([
    ['an archive or a new Excel file', zipSync({ 'xl/a.xml': strToU8('x') }), 'excel'],
    ['an old Excel file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'excel'],
    ['nothing', new Uint8Array(), 'empty'],
    ['numbers', strToU8('17\n18\n'), 'nobody'],
    ['200 MB', new Uint8Array(200_000_000), 'too-large'],
    ['another program’s file', strToU8('{"a": [1, 2]}'), 'nobody'],
    [
      'more rows than may be',
      strToU8(`Name,Role\n${Array.from({ length: 31_000 }, (_, at) => `Noa ${at},Baker`).join('\n')}`),
      'too-many',
    ],
  ])('%s is refused', (_, bytes, why) => expect(file(bytes)).toEqual({ refused: why }))
  test('names of 5,000 characters, letters of another encoding and open quotation marks cost their own row only', () => {
    const latin = Uint8Array.from([...strToU8('Name,Role\nZo'), 0xeb, ...strToU8(' Brandt,Baker\n')])
    const rest = strToU8(`${'x '.repeat(2_500)},Baker\n"Ulf Dorn,Baker\nNoa Levi,Nurse\n`)
    const outcome = file(Uint8Array.from([...latin, ...rest]))
    if (!('people' in outcome)) throw new Error(JSON.stringify(outcome))
    expect(outcome.people.map(({ name }) => name)).toEqual(['Noa Levi'])
    expect(outcome.notUnderstood.map(({ line, why }) => [line, why])).toEqual([
      [2, 'unreadable-letters'],
      [3, 'too-long'],
      [4, 'broken-quotes'],
    ])
  })
  test('whatever is pasted gives people that fit, or a reason', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.constantFrom(
        'Noa Levi, Baker, Oven',
        '10:00 – Teun Verbeek – How we plan',
        'Name,Role',
        'נועה לוי | אופה',
        '\t\t',
        '"',
      ),
    )
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom('speakers', 'directory', 'alumni'),
        (lines, kind) => {
          const outcome = look(lines.join('\n'), { kind })
          if ('people' in outcome) parse(array(ListedPerson), outcome.people)
          else expect('refused' in outcome || 'choose' in outcome).toBe(true)
        },
      ),
      worlds(60),
    )
  })
})

test('rows in any order, and twice, give the same people', () => {
  const row = fc
    .tuple(
      fc.constantFrom('Noa Levi', 'Ulf Dorn', 'נועה לוי'),
      fc.constantFrom('', 'Baker', 'Nurse'),
      fc.constantFrom('Oven', 'Kelp'),
      fc.constantFrom('', 'How we plan', 'Why we stop'),
    )
    .map((cells) => cells.join(','))
  const rows = fc.array(row, { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(
      rows.chain((some) =>
        fc.tuple(fc.constant(some), fc.shuffledSubarray([...some, ...some], { minLength: 2 * some.length })),
      ),
      ([some, other]) => {
        const header = 'Speaker,Role,Company,Talk\n'
        expect(read(header + other.join('\n')).people).toEqual(read(header + some.join('\n')).people)
      },
    ),
    worlds(40),
  )
})
