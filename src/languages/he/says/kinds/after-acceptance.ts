import type { KindSays } from '../../../../draft/says.ts'

/** The fuller message after an invitation was accepted. */
export const afterAcceptance: KindSays = {
  subject: [
    ['השאלה שלי על {subject}', 'רבע שעה על {subject}?', 'אשמח לדעתך על {subject}', 'שתי שאלות על {subject}'],
    ['השאלה שבגללה כתבתי', 'שתי שאלות על העבודה שלך', 'שאלה קצרה אחת', 'אפשר רבע שעה מזמנך?'],
  ],
  opening: [
    [
      'תודה שאישרת את ההזמנה שלי.',
      'תודה על החיבור כאן.',
      'שמחתי לראות שאישרת את ההזמנה, תודה.',
      'ההזמנה שלי אושרה, ועל כך תודה.',
    ],
  ],
  thanks: [['תודה על הקריאה.', 'תודה רבה!', 'תודה על תשומת הלב.', 'המון תודה!']],
}
