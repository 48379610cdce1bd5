import type { Examples } from '../examples.ts'
export const examples: Examples = {
  en: {
    bad: [
      'Will you be my mentor?',
      'Hi Noa, would you consider mentoring me?',
      'I am looking for a mentor in product management.',
      'Could you mentor me for a few months?',
      'I would be honoured to be your mentee.',
      'Are you open to mentoring?',
      'I hope to have you as my mentor.',
      'I need a mentor who knows budgeting.',
      'This is a mentorship request.',
    ],
    good: [
      'Thank you for mentoring me last spring.',
      'My mentor told me about your talk.',
      'I know you from the mentoring programme at Lund.',
      'I am not asking you to be my mentor.',
      'My former mentor at Kestrel sends regards.',
      'I saw that you mentor young engineers.',
      'I read your post on how to find a mentor.',
      'Your article “Will you be my mentor?” made me think.',
    ],
  },
  he: {
    bad: [
      'תסכימי להיות המנטורית שלי?',
      'שלום נועה, האם תהיה המנטור שלי?',
      'אני מחפש מנטור בניהול מוצר.',
      'אני מחפשת מנטורית בתחום הנתונים.',
      'אשמח שתהיי המנטורית שלי.',
      'אפשר לקבל ממך מנטורינג?',
      'אני צריכה מנטורית עם ניסיון בתקציבים.',
    ],
    good: [
      'תודה על המנטורינג שלך בשנה שעברה.',
      'המנטורית שלי סיפרה לי על ההרצאה.',
      'הכרתי את שמך בתוכנית המנטורינג של העירייה.',
      'אני לא מחפש מנטור.',
      'מי שהיה המנטור שלי בעבר מוסר דרישת שלום.',
      'קראתי את הפוסט שלך על איך למצוא מנטור.',
      'המאמר ״תסכימי להיות המנטורית שלי?״ גרם לי לחשוב.',
    ],
  },
}
