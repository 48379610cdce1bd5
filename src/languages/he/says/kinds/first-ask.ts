import type { KindSays } from '../../../../draft/says.ts'

/** The first message to somebody. */
export const firstAsk: KindSays = {
  subject: [
    ['שאלה קצרה על {subject}', 'רבע שעה על {subject}?', 'אשמח לדעתך על {subject}', 'שתי שאלות על {subject}'],
    ['שאלה קצרה על העבודה שלך', 'שתי שאלות על הניסיון שלך', 'אפשר רבע שעה מזמנך?', 'פנייה קצרה עם שאלה אחת'],
  ],
  thanks: [['תודה על הקריאה.', 'תודה רבה!', 'תודה על תשומת הלב.', 'המון תודה!']],
}
