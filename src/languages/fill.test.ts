import { expect, test } from 'vitest'
import { fill } from './fill.ts'

const bare = (text: string) => text.replace(/[\u2068\u2069]/gu, '')

test.each([
  ['החל מ{when}', '27 בדצמ׳, 11:10', 'החל מ־27 בדצמ׳, 11:10'],
  ['החל מ{when}', 'מחר, 10:10', 'החל ממחר, 10:10'],
  ['לשלוח ל{when} את ההערות', 'Noa', 'לשלוח ל־Noa את ההערות'],
  ['לשלוח ל{when} את ההערות', 'נועה', 'לשלוח לנועה את ההערות'],
  ['הרצאה ב־{when}', 'Oven', 'הרצאה ב־Oven'],
  ['העתקה ב{when}', '״כך״', 'העתקה ב״כך״'],
  ['של {when}', 'Noa', 'של Noa'],
  ['from {when}', '27 Dec', 'from 27 Dec'],
])('%s with %s', (text, when, filled) => {
  expect(bare(fill(text, { when }))).toBe(filled)
})

test('numbers, and what is not given', () => {
  expect(fill('ב{a} {b}', { a: 3 })).toBe('ב־3 {b}')
})
