import type { GeneralHeads } from '../../../match/concepts/concept-lexicon.ts'

/** Words that name another trade together with the word behind them: “ביקורת גבולות” is no audit. */
export const general: GeneralHeads = {
  turnedBy: 'behind',
  heads: 'ביקורת תמחור תקצוב תכנות קידוד עריכה תרגום הוראה מכירות שיווק אימון ביטוח רכש לוגיסטיקה'.split(' '),
  neutral:
    'בסיסי בסיסית מתקדם מתקדמת טוב טובה טובים טובות נכון נכונה אמיתי אמיתית מקצועי מקצועית עצמאי עצמאית ראשון ראשונה גדול גדולה קטן קטנה קשה קשים מהר'.split(
      ' ',
    ),
}
