import type { KindSays } from '../../../../draft/says.ts'

/** The fuller message after an invitation was accepted. */
export const afterAcceptance: KindSays = {
  subject: [
    [
      'השאלה שלי על {subject}',
      'רבע שעה על {subject}?',
      'אשמח לשמוע את דעתך על {subject}',
      'כמה מילים על {subject}',
    ],
    ['השאלה שרציתי לשאול', 'שאלה על העבודה שלך', 'תודה, ושאלה קצרה', 'יש לך רבע שעה?'],
  ],
  opening: [
    [
      'תודה שאישרת את ההזמנה שלי.',
      'תודה על החיבור כאן.',
      'שמחתי לראות שאישרת את ההזמנה, תודה.',
      'שמחתי להתחבר איתך כאן.',
    ],
  ],
  thanks: [['תודה שקראת.', 'תודה רבה!', 'תודה על הזמן.', 'המון תודה!']],
}
