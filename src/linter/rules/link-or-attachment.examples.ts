import type { Examples } from '../examples.ts'

export const examples: Examples = {
  en: {
    bad: [
      'My work is at https://example.com/work.',
      'You can see it on www.example.org/me.',
      'Here is my portfolio: portfolio.dev/ann.',
      'I attached my résumé.',
      'Please find attached my notes.',
      'See the attached file for details.',
      'I enclose my paper.',
      'My calendar: calendly.com/ann.',
    ],
    good: [
      'I read your post on links.',
      'You can answer by mail.',
      'My mail is ann@example.com.',
      'I work at Node.js Ltd.',
      'I am attached to my team.',
      'Version 2.0 came out in May.',
      'I can send my notes if they help.',
      'Your article on example domains was clear.',
    ],
  },
  he: {
    bad: [
      'העבודות שלי כאן: https://example.com/work.',
      'אפשר לראות ב־www.example.org/me.',
      'תיק העבודות: portfolio.dev/noa.',
      'מצורפים קורות החיים שלי.',
      'צירפתי קובץ עם פרטים.',
      'מצורף מסמך קצר.',
      'הנה קישור ליומן: calendly.com/noa.',
      'בקובץ המצורף יש דוגמאות.',
    ],
    good: [
      'קראתי את הפוסט שלך על קישורים.',
      'אפשר לענות במייל.',
      'המייל שלי noa@example.com.',
      'אשלח את הסיכום אם זה יעזור.',
      'הצטרפתי לצוות במאי.',
      'גרסה 2.0 יצאה במאי.',
      'המאמר שלך על קבצים היה ברור.',
      'אני מהנדסת בחיפה.',
    ],
  },
}
