import type { HookSays } from '../../../../draft/says.ts'
import { ofThing } from './of-thing.ts'

const questions = [
  'איזו שאלה שואלים אותך הכי הרבה אחריה?',
  'מה לא נכנס להרצאה, ושווה לדעת?',
  'מה היית רוצה להוסיף להרצאה היום?',
  'מה מתוכה כדאי לדעת קודם, כשרק מתחילים?',
]

/** A talk, a podcast, a panel: whether the user heard it is theirs to say. */
export const talk: HookSays = {
  subjects: [
    ['ההרצאה שלך על {about}', 'שאלה על {about}', 'שאלה אחת בעקבות ההרצאה שלך על {about}'],
    ['״{title}״', 'שאלה על ״{title}״', 'שאלה אחת על ״{title}״'],
    ['ההרצאה שלך', 'שאלה על ההרצאה שלך', 'שאלה אחת על ההרצאה שלך'],
  ],
  ...ofThing({
    names: [{ thing: 'ההרצאה שלך ״{title}״' }, { thing: 'ההרצאה שלך על {about}', told: 'דיברת על {about}' }],
    quoted: [
      'ראיתי בפרופיל את ההרצאה שלך ״{quote}״.',
      'יש לי שאלה בעקבות ההרצאה שלך ״{quote}״.',
      'אני פונה בעקבות ההרצאה שלך ״{quote}״.',
    ],
    ofQuote: questions,
    bare: 'ההרצאה שבפרופיל שלך',
    specific: questions,
    general: questions,
  }),
}
