import type { HookSays } from '../../../../draft/says.ts'
import { ofThing } from './of-thing.ts'

const questions = [
  'איך התחלת את הפרויקט הזה?',
  'מה הייתה ההחלטה הכי קשה בפרויקט הזה?',
  'מה היית עושה אחרת בפרויקט הבא?',
  'מה למדת שם שעוזר לך עד היום?',
]

/** A project that the profile lists. */
export const project: HookSays = {
  subjects: [
    ['הפרויקט שלך על {about}', 'שאלה על {about}', 'שאלה אחת בעקבות הפרויקט שלך על {about}'],
    ['״{title}״', 'שאלה על ״{title}״', 'שאלה אחת על ״{title}״'],
    ['הפרויקט שלך', 'שאלה על הפרויקט שלך', 'שאלה אחת על הפרויקט שלך'],
  ],
  ...ofThing({
    names: [
      { thing: 'הפרויקט שלך ״{title}״' },
      { thing: 'הפרויקט שלך על {about}', told: 'עבדת על {about}', several: 'מהפרויקטים שלך' },
    ],
    quoted: [
      'ראיתי בפרופיל את הפרויקט שלך ״{quote}״.',
      'יש לי שאלה בעקבות הפרויקט שלך ״{quote}״.',
      'אני פונה בעקבות הפרויקט שלך ״{quote}״.',
    ],
    ofQuote: questions,
    bare: 'הפרויקט שבפרופיל שלך',
    specific: questions,
    general: questions,
  }),
}
