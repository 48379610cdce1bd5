/** Wishes that no idea is understood in, and what is said of them. `near`: one with an idea near it. */
export const english = {
  language: 'en',
  near: 'what ventures look for',
  idea: 'venture capital',
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
  strange: 'לשקם שעונים עתיקים',
  asTheyAre: 'לחיפוש כמו שהן',
  others: ['מהנדסת נתונים לניהול מוצר', 'מהנדסת נתונים בחברת לוגיסטיקה בחיפה'],
  notUnderstood: 'המשאלה לא הובנה',
} as const
