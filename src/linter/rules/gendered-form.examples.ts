import type { Examples } from '../examples.ts'
import { contact } from '../sample.examples.ts'

const to = (address: 'feminine' | 'masculine', text: string) => ({
  text,
  context: { contact: { ...contact, address } },
})

export const examples: Examples = {
  en: {
    bad: [
      'Dear Sir, thank you.',
      'Dear Sir or Madam, thank you.',
      'Thank you so much, sir.',
      'Hi guys, thank you.',
      'You guys did it.',
      to('masculine', 'Dear Sir, thank you.'),
    ],
    good: [
      'Dear Noa, thank you.',
      'Sir Ken Robinson spoke in Lund.',
      'I read about the Madam C. J. Walker museum.',
      'Hello everyone, thank you.',
      'He guided the team well.',
    ],
  },
  he: {
    bad: [
      'האם את/ה יודע/ת?',
      'האם תוכלי לענות?',
      'האם תוכל לענות?',
      'מנהל.ת מוצר',
      'את מוכנה לענות?',
      'אתה יכול לענות?',
      to('feminine', 'האם תוכל לענות?'),
      to('masculine', 'האם תוכלי לענות?'),
      'עמיתים/ות',
    ],
    good: [
      'אפשר לענות?',
      'קראתי את הפוסט שלך.',
      to('feminine', 'האם תוכלי לענות?'),
      to('masculine', 'האם תוכל לענות?'),
      'היא תוכל לענות.',
      'מחר ו/או מחרתיים.',
      'תל אביב/יפו היא עיר.',
    ],
  },
}
