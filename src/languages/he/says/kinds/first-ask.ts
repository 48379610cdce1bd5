import type { KindSays } from '../../../../draft/says.ts'

/** The first message to somebody. */
export const firstAsk: KindSays = {
  subject: [
    [
      'שאלה קצרה על {subject}',
      'רבע שעה על {subject}?',
      'אשמח לשמוע את דעתך על {subject}',
      'כמה מילים על {subject}',
    ],
    [
      'שאלה קצרה על העבודה שלך',
      'רציתי לשאול על הניסיון שלך',
      'יש לך רבע שעה?',
      'פנייה קצרה בעקבות הפרופיל שלך',
    ],
  ],
  thanks: [['תודה שקראת.', 'תודה רבה!', 'תודה על הזמן.', 'המון תודה!']],
}
