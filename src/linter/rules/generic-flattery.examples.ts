import type { Examples } from '../examples.ts'
export const examples: Examples = {
  en: {
    bad: [
      'You have an impressive profile.',
      'I am a huge fan.',
      'Your career is truly inspiring.',
      'I was so impressed by your background.',
      'You are an inspiration.',
      'I admire your work.',
    ],
    good: [
      'Your talk on pricing was an impressive career lesson.',
      'I admire your work on the Lund project.',
      'The ceiling fan is huge.',
      'Your post on roadmaps was clear.',
      'It was an impressive year for wind power.',
    ],
  },
  he: {
    bad: [
      'הפרופיל שלך מרשים.',
      'קריירה מעוררת השראה.',
      'אני מעריצה גדולה שלך.',
      'הרקע המרשים שלך.',
      'הדרך שלך מרשימה מאוד.',
    ],
    good: [
      'ההרצאה שלך על תמחור הראתה קריירה מרשימה.',
      'הפוסט שלך על מפות דרכים היה ברור.',
      'השנה הייתה מרשימה לאנרגיית רוח.',
      'הדרך לחיפה ארוכה.',
      'המאמר שלך על תקציבים מראה ניסיון מרשים.',
    ],
  },
}
