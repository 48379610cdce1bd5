import type { KindSays } from '../../../../draft/says.ts'

/** The fuller message after an invitation was accepted: thanks, then as what it begins with says it (`says/hooks`). */
export const afterAcceptance: KindSays = {
  opening: [
    ['תודה על אישור ההזמנה.', 'תודה שהצטרפת לרשת שלי.', 'שמחתי על אישור ההזמנה.', 'תודה שאישרת את ההזמנה.'],
  ],
}
