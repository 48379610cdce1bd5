import { expect, it } from 'vitest'
import { hookLexicons } from '../../languages/recognises.ts'
import { sortOf } from './post-sort.ts'

it.each([
  ['סוכות שמח לכולם! השבוע כל הילדים שרים עם כובע. מי שמסיים שיר שלם מקבל סוכרייה.', 'announces'],
  [
    'Happy Easter to all of you! The workshop is closed until Tuesday, the glue smells for itself.',
    'announces',
  ],
  [
    'לקראת כיפור: לא נאפה ביום ראשון. מי שרוצה חלות שומשום, נא לעדכן עד חמישי בצהריים. גמר חתימה טובה.',
    'announces',
  ],
  [
    'No deliveries on Sunday or Monday. Whoever wants honey or eggs with the boxes, please let us know by Thursday noon.',
    'announces',
  ],
  [
    'So sad to be saying goodbye to Dr. Aroha after nine years. She taught half of us to hold a cat. Her desk is empty.',
    'announces',
  ],
  ['אנחנו נפרדים מיעל אחרי תשע שנים. היא לימדה חצי מאיתנו איך מחזיקים חתול. השולחן שלה ריק.', 'announces'],
  [
    'If you know a vet for small animals who likes wind and good coffee, send them our way. The team is kind.',
    'announces',
  ],
  ['הפסקתי לתקן באמצע. היום אני מחכה עד סוף השיר ושואל מה הם שמעו.', 'says'],
  ['Every Friday the youngest one draws the plan for Monday. I only ask what could go wrong.', 'says'],
])('what a post does: %s', (text, sort) => {
  expect(sortOf(text, hookLexicons)).toBe(sort)
})
