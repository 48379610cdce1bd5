import type { Examples } from '../examples.ts'
export const examples: Examples = {
  en: {
    bad: [
      'Please answer as soon as possible.',
      'Just following up again.',
      "I haven't heard back from you.",
      'Please reply by Friday.',
      'You are my last hope.',
      'This is urgent.',
      'Did you see my last message?',
    ],
    good: [
      'Answer whenever it suits you.',
      'Following up once on my note of May.',
      'I heard you in Lund.',
      'I will send it by Friday.',
      'I hope this helps.',
      'No answer is fine too.',
    ],
  },
  he: {
    bad: [
      'אפשר לענות בהקדם האפשרי?',
      'אני שוב מזכיר את הפנייה.',
      'לא קיבלתי ממך תשובה.',
      'אשמח לתשובה עד יום ראשון.',
      'זה דחוף.',
      'ראית את ההודעה שלי?',
    ],
    good: [
      'אפשר לענות מתי שנוח.',
      'תזכורת קטנה על ההודעה ממאי.',
      'שמעתי את ההרצאה שלך בלונד.',
      'אשלח את זה עד יום ראשון.',
      'גם בלי תשובה הכול בסדר.',
    ],
  },
}
