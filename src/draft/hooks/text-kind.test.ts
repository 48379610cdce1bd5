import { expect, it } from 'vitest'
import { hookLexicons } from '../../languages/recognises.ts'
import { findTold } from './text-kind.ts'

it.each([
  [
    '3 things I tell every apprentice:\n1. Measure again\n2. Clean the saw\n3. Go home',
    { tells: 'list', count: 3 },
  ],
  ['Five lessons from a year without meetings. The first is the hardest.', { tells: 'list', count: 5 }],
  ['I worked there for 3 years. Then I left and learned to bake.', { tells: 'story' }],
  ['We lost the tender. I asked the city why. They said nobody had read our page nine.', { tells: 'story' }],
  [
    'Start with the calendar, not with the model. Ask somebody who lives there. Write down what they say.',
    { tells: 'advice' },
  ],
  ['A tender is a document that somebody must want to answer. Most are not.', { tells: 'claim' }],
  ['The first number is always wrong. What do you give away without noticing?', { tells: 'question' }],
  ['Sunshine on the terrace.', {}],
  ['שלוש שאלות שאני שואלת כל מועמדת. האחרונה היא הקשה.', { tells: 'list', count: 3 }],
  ['הפסדנו במכרז. התקשרתי לעירייה ושאלתי למה. אמרו שאיש לא קרא את עמוד תשע.', { tells: 'story' }],
  ['תתחילו מלוח השנה ולא מהמודל. תשאלו מישהי שגרה שם.', { tells: 'advice' }],
  ['מכרז הוא מסמך שמישהו צריך לרצות לענות עליו.', { tells: 'claim' }],
  ['המספר הראשון תמיד שגוי. על מה אתם מוותרים בלי לשים לב?', { tells: 'question' }],
] as const)('tells what kind of text it is: %s', (text, told) => {
  const found = findTold(text, hookLexicons)
  expect(found).toEqual(told)
})
