/**
 * Wishes that no idea is understood in, and what is said of them. `near`: one with an idea near it; `half`: one in which an idea was
 * understood, and another may be meant too.
 */
export const english = {
  language: 'en',
  near: 'what ventures look for',
  idea: 'venture capital',
  half: 'open my own shop, figure out the tax side',
  also: 'taxation',
  strange: 'whittle antique toothpicks',
  asTheyAre: 'Looked for as they are',
  others: ['From data engineer to product manager', 'Data engineer at a logistics company in Haifa'],
  notUnderstood: 'Your wish was not understood',
} as const

/** The same in Hebrew. */
export const hebrew = {
  language: 'he',
  near: 'איך נבנה הון',
  idea: 'הון סיכון',
  half: 'מו״מ עם ספקים בסין',
  also: 'ניהול ספקים',
  strange: 'לשקם שעונים עתיקים',
  asTheyAre: 'לחיפוש כמו שהן',
  others: ['מהנדסת נתונים לניהול מוצר', 'מהנדסת נתונים בחברת לוגיסטיקה בחיפה'],
  notUnderstood: 'המשאלה לא הובנה',
} as const
