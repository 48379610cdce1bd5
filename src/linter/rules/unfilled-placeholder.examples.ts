import type { Examples } from '../examples.ts'
export const examples: Examples = {
  en: {
    bad: [
      'Hi [Name], thank you.',
      'Your work at {{company}} is known here.',
      'Hello <first name>,',
      'I read XXXX yesterday.',
      'Your post on ____ helped.',
      'Insert name here.',
      'Dear %NAME%,',
      'Thanks for {topic}.',
    ],
    good: [
      'It grew by 5 [sic] points.',
      'See the table [1].',
      'I <3 data.',
      'We insert a chart into every report.',
      'The size is XL.',
      'Write to noa <noa@example.org>.',
      'It rose by 20% and then by 30%.',
    ],
  },
  he: {
    bad: [
      'שלום [שם], תודה.',
      'העבודה שלך ב{{חברה}} מוכרת כאן.',
      'שלום <שם פרטי>,',
      'קראתי על ____ אתמול.',
      'הכנס שם כאן.',
      'תודה על {נושא}.',
    ],
    good: [
      'זה עלה ב־5 [sic] נקודות.',
      'בטבלה [1] רואים את זה.',
      'המספר <5 טוב.',
      'אנחנו מכניסים תרשים לכל דוח.',
      'הגודל הוא XL.',
      'זה עלה ב־20% ואז ב־30%.',
    ],
  },
}
