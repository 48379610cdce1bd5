import type { Examples } from '../examples.ts'

const long = {
  en: 'I work with data. I like my job and my team. I have my own ideas and I want to use my skills.',
  he: 'אני עובד עם נתונים. אני אוהב את העבודה שלי ואת הצוות שלי. יש לי רעיונות ואני רוצה להשתמש בכישורים שלי.',
}

export const examples: Examples = {
  en: {
    bad: [
      `${long.en} What came first?`,
      long.en,
      'I am new. I read my notes, I kept my list, I made my plan. Which step is next?',
      'My team and I built my tool for me and my users. What is the next step?',
      'My job is my life: I plan, I write, I test. What came first?',
    ],
    good: [
      'I work with data. Your post helped me. What came first?',
      'I like your post and your talk: you showed me how you plan. I kept your list, and I made my plan. What came first?',
      'What came first? I ask since I plan my year, my team and my budget, and I like it.',
      'My question is short.',
      { text: long.en, kind: 'thank-you' },
    ],
  },
  he: {
    bad: [
      `${long.he} מה היה קודם?`,
      long.he,
      'אני חדש. אני קורא את הרשימות שלי, יש לי תוכנית שלי ואני כותב. מה הלאה?',
      'הצוות שלי בנה לי כלי, אני והלקוחות שלי מרוצים ויש לי תוכנית. מה הצעד הבא?',
      'העבודה שלי היא החיים שלי: אני מתכנן, אני כותב, אני בודק. מה היה קודם?',
    ],
    good: [
      'אני עובד עם נתונים. הפוסט שלך עזר לי. מה היה קודם?',
      'הפוסט שלך וההרצאה שלך: סיפרת איך אפשר לתכנן. יש לי רשימה שלך, ואני מתכנן. מה היה קודם?',
      'מה היה קודם? אני שואל כי אני מתכנן את השנה שלי, את הצוות שלי ואת התקציב שלי.',
      'השאלה שלי קצרה.',
      { text: long.he, kind: 'thank-you' },
    ],
  },
}
