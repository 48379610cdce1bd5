import { describe, expect, it } from 'vitest'
import type { Piece } from '../../src/model/pdf-page.ts'
import { inOrder } from '../../src/reader/pdf/direction.ts'
import { rotem } from '../people/lives.ts'
import type { Person } from '../people/person.ts'
import { printedPages, savedFile, seenPages } from './pdf.ts'
import { LETTER } from './pdf-file.ts'
import { now, pagesIn, plainly } from './pdf-seen.ts'

/** Lines that mix scripts, with few and with many Latin words, signs and numbers in them. */
const hebrew = [
  'מהנדסת R&D ראשית',
  'מנהלת Harbour Night Traffic',
  'Harbour Night מנהלת',
  'ראש צוות Web 2.0 בנמל',
  'צוות (R&D) של Kelp Tide בחיפה',
  'תכנון, Night Ferries',
  'VP לתכנון',
]
const arabic = ['مدير R&D', 'مدير Harbour Night Traffic', 'Harbour Night مدير', 'قسم (R&D) في Kelp Tide']
const life = (line: string): Person => ({
  ...rotem,
  headline: line,
  about: `${line}.`,
  roles: [
    { title: line, company: line, from: '2019-05', to: 'now', description: `${line}.` },
    { title: line, company: 'Kelp', from: '2012', to: '2018' },
  ],
  studies: [{ school: line, degree: line, from: '2005', to: '2009' }],
  skills: [],
})
const expected = (line: string) => ({
  headline: line,
  about: `${line}.`,
  positions: [
    { title: line, company: line, from: '2019-05', to: 'now', description: `${line}.` },
    { title: line, company: 'Kelp', from: '2012', to: '2018' },
  ],
})

describe.each([
  ['he', hebrew],
  ['ar', arabic],
  ['en', hebrew],
] as const)('a file in %s with lines of two scripts', (code, lines) => {
  it.each(lines)('%s', async (line) => {
    for (const mixed of [true, false]) {
      const file = savedFile(life(line), { code, now, mixed })
      const seen = plainly(await pagesIn(file))
      expect(seen).toMatchObject(expected(line))
      // Where the order of a degree and its years is not certain, neither is given.
      expect([{ school: line }, { school: line, degree: line, from: '2005', to: '2009' }]).toContainEqual(
        'studies' in seen && seen.studies[0],
      )
    }
  })
})

/** A run of a page that is set from the right as the pieces of its words, each in its place. */
function words(piece: Piece): readonly Piece[] {
  const runs = piece.text.match(/\p{Script=Latin}[\p{Script=Latin}&]*(?: \p{Script=Latin}+)*|\S+/gu) ?? []
  const width = (text: string) => [...text].length * piece.size * LETTER
  let right = piece.x + piece.width
  return runs.flatMap((run) => {
    const place = right - width(run)
    right = place - piece.size * LETTER
    let x = place
    return run.split(' ').map((text) => {
      const one = {
        ...piece,
        text,
        x,
        width: width(text),
        rtl: /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(text),
      }
      x += width(text) + piece.size * LETTER
      return one
    })
  })
}

describe('words that are pieces of their own', () => {
  it.each(hebrew.filter((line) => !/\p{Nd}/u.test(line)))('stand in their order: %s', (line) => {
    const pages = seenPages(printedPages(life(line), { code: 'he', now })).map((page) => ({
      ...page,
      pieces: page.pieces.flatMap((piece) =>
        /\p{Script=Hebrew}/u.test(piece.text) ? words(piece) : [piece],
      ),
    }))
    expect(plainly(pages)).toMatchObject({ headline: line, positions: [{ title: line, company: line }, {}] })
  })
})

describe('the runs of a line', () => {
  it.each([
    ['Harbour Night מנהלת', false, true, 'מנהלת Harbour Night'],
    [')2015 - 2012( · Computer Science ,תואר', false, true, 'תואר, Computer Science · (2012 - 2015)'],
    [')7 שנים( Present - 2019 מאי', false, true, 'מאי 2019 - Present (7 שנים)'],
    ['.עשר שנים בנמל', true, false, 'עשר שנים בנמל.'],
    ['Night Ferries', false, true, 'Night Ferries'],
    ['מנהלת נמל', true, false, 'מנהלת נמל'],
  ])('%s', (text, isRight, pageIsRight, right) => expect(inOrder(text, isRight, pageIsRight)).toBe(right))
})
