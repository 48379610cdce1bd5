import type { Examples } from '../examples.ts'

export const examples: Examples = {
  en: {
    bad: [
      'I see a lot of synergy between us.',
      'I want to leverage your network.',
      'Let us touch base on roadmaps.',
      'I will circle back next week.',
      'We should align on next steps.',
      'I want to unlock my full potential.',
      'Your disruptive mindset is what I need.',
      'I am a results-driven rockstar.',
    ],
    good: [
      'Your post on levers was clear.',
      'I measured the circle twice.',
      'Our work overlaps in planning.',
      'I will write again next week.',
      'We agreed on the next step.',
      'You wrote about potential customers.',
      'The base of the tower was your example.',
      'I like results that last.',
    ],
  },
  he: {
    bad: [
      'אני רואה סינרגיה בינינו.',
      'אשמח למנף את הקשרים שלך.',
      'אני פורץ דרך בתחום.',
      'זה יהיה וין־וין לשנינו.',
      'אני רוצה למקסם את הפוטנציאל שלי.',
      'אני אדם מוטה תוצאות.',
      'חשיבה מחוץ לקופסה היא הכוח שלי.',
      'נסנכרן ציפיות בקרוב.',
    ],
    good: [
      'הפוסט שלך על מנופים היה ברור.',
      'העבודה שלנו חופפת בתכנון.',
      'אכתוב שוב בשבוע הבא.',
      'הסכמנו על הצעד הבא.',
      'כתבת על לקוחות פוטנציאליים.',
      'אני אוהבת תוצאות שנשארות.',
      'הקופסה מהדוגמה שלך עזרה.',
      'אני מהנדסת בחיפה.',
    ],
  },
}
