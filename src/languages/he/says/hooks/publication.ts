import type { HookSays } from '../../../../draft/says.ts'
import { ofThing } from './of-thing.ts'

const questions = [
  'מה היית רוצה להוסיף לפרסום הזה היום?',
  'מה היה הכי קשה בעבודה עליו?',
  'מה מתוכו עוזר לך בעבודה היום?',
  'מה למדת ממנו שלא נכנס לטקסט?',
]

/** Something they published; whether the user read it is theirs to say. */
export const publication: HookSays = {
  subjects: [
    ['הפרסום שלך על {about}', 'שאלה על {about}', 'שאלה אחת בעקבות הפרסום שלך על {about}'],
    ['״{title}״', 'שאלה על ״{title}״', 'שאלה אחת על ״{title}״'],
    ['הפרסום שלך', 'שאלה על הפרסום שלך', 'שאלה אחת על הפרסום שלך'],
  ],
  ...ofThing({
    names: [{ thing: 'הפרסום שלך על {about}', told: 'כתבת על {about}' }, { thing: 'הפרסום שלך ״{title}״' }],
    quoted: [
      'ראיתי בפרופיל את הפרסום שלך ״{quote}״.',
      'יש לי שאלה בעקבות הפרסום שלך ״{quote}״.',
      'אני פונה בעקבות הפרסום שלך ״{quote}״.',
    ],
    ofQuote: questions,
    bare: 'הפרסום שלך[ משנת {year}]',
    specific: questions,
    general: questions,
  }),
}
