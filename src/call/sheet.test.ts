import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { agendaParts } from './agenda-parts.ts'
import { marksIn } from './marks.ts'
import { progressOf } from './progress.ts'
import { emptySheet, headingOf, sheetIn, withSheet } from './sheet.ts'

const when = '2026-11-26T08:00:00Z'
const other = '2027-01-26T08:00:00Z'
const line = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/[\r\n]/gu, ' '))
const plain = line.filter((text) => !/^\?\+? /u.test(text) && !text.startsWith('## '))
const sheet = fc.record({
  questions: fc.array(fc.record({ text: line, isAsked: fc.boolean() }), { maxLength: 4 }),
  notes: fc.array(plain, { maxLength: 5 }).map((lines) => lines.join('\n')),
})

it('gives back what was put in, and leaves every other note as it was', () => {
  fc.assert(
    fc.property(fc.array(plain, { maxLength: 4 }), sheet, sheet, sheet, (before, one, two, changed) => {
      const notes = withSheet(withSheet(before.join('\n'), when, one), other, two)
      expect(sheetIn(notes, when)).toEqual(one)
      expect(sheetIn(notes, other)).toEqual(two)
      const later = withSheet(notes, when, changed)
      expect(sheetIn(later, when)).toEqual(changed)
      expect(sheetIn(later, other)).toEqual(two)
      expect(later.startsWith(before.join('\n'))).toBe(true)
      expect(withSheet(later, when, one)).toBe(notes)
    }),
    { numRuns: 60 },
  )
})

test('notes without the talk have an empty sheet', () => {
  expect(sheetIn('met at the harbour', when)).toEqual(emptySheet)
  expect(headingOf(when)).toBe('## 2026-11-26 08:00 UTC')
  expect(withSheet('', when, { questions: [{ text: 'Why?', isAsked: true }], notes: '* a' })).toBe(
    '## 2026-11-26 08:00 UTC\n?+ Why?\n* a',
  )
})

test('marks are lines that begin with * or >, once each', () => {
  expect(marksIn('first\n* ask early\n *  ask early \n> sit with support\n>\n2 * 3 = 6\n*')).toEqual({
    takeaways: ['ask early'],
    advice: ['sit with support'],
  })
})

test.each([
  ['2026-11-26T08:00:30Z', 0, false],
  ['2026-11-26T08:14:59Z', 14, false],
  ['2026-11-26T08:15:00Z', 15, true],
  ['2026-11-26T08:40:00Z', 40, true],
  ['2025-11-26T08:40:00Z', 0, false],
])('at %s %i of 20 minutes have passed', (now, passed, isClosing) =>
  expect(progressOf(when, 20, now)).toEqual({ passed, isClosing }),
)

test.each([10, 15, 20, 30, 60])('the parts of %i minutes fill them', (minutes) => {
  const { thanks, questions, takeaways, closing } = agendaParts(minutes)
  expect(thanks + questions + takeaways + closing).toBe(minutes)
  expect(questions).toBeGreaterThan(minutes / 2)
})
test('twenty minutes are shared out as on the sheet', () =>
  expect(agendaParts(20)).toEqual({ thanks: 2, questions: 14, takeaways: 3, closing: 1 }))
