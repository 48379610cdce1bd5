import type { Examples } from '../examples.ts'
export const examples: Examples = {
  en: {
    bad: [
      'It moved the needle with finance.',
      'Could you touch base?',
      'This is a game changer.',
      'Thanks 🙏🙏',
      'I wanna know more.',
      'Let us hop on a call for 15 minutes.',
      'You hit it out of the park.',
    ],
    good: [
      'The needle of the compass moved north.',
      'Thanks 🙏',
      'In the end the day was short.',
      'Your post “Moving the needle” helped.',
      'We changed the rules of a game.',
      'The base is strong.',
    ],
  },
  he: {
    bad: [
      'העמודה הזיזה הרים אצל אנשי הכספים.',
      'הכדור אצלך.',
      'זה חבל על הזמן.',
      'תודה 🙏🙏',
      'סבבה, תודה.',
      'זה לחשוב מחוץ לקופסה.',
    ],
    good: [
      'הזזנו את הרהיטים.',
      'תודה 🙏',
      'ההרים יפים.',
      'הפוסט שלך ״להזיז הרים״ עזר לי.',
      'הזמן קצר.',
      'הקופסה ריקה.',
    ],
  },
}
