import type { Examples } from '../examples.ts'

export const examples: Examples = {
  en: {
    bad: [
      'Thanks for your article “What simulation taught me about…”.',
      'Your post “A junior marketer asked me last...” made sense.',
      'I read ‘Bayesian hierarchical modelling…’ with care.',
      "Thank you for your post “We're hiring”.",
      "Thanks for your post “I'm thrilled to announce that I have been named one of the top ten”.",
      'Your post “Unpopular opinion” is why I write.',
      'Thank you for your talk “Keynote at Config 2025”.',
      'I read your post “Happy New Year”.',
      'Your post “Excited to share that I joined Fjordline” reached me.',
      'Your post “Three things I learned:” helped.',
      'I saw “Save the date” in your posts.',
    ],
    good: [
      'Thanks for your article “What simulation taught me about feedback”.',
      'Your post “We are hiring: how we write a fair job advert” helped our ward.',
      'Your talk “Keynote speeches are too long” was short.',
      'Your post “My first year in a new role: what I learned” stayed with me.',
      'Your line “ask what goes out” stayed with me.',
      'I liked the column “Part of the job”.',
      'Your question “What would you leave?” stayed with me.',
      'Your post of 5 November about debriefings helped us…',
      'I read “The ward at night” twice.',
    ],
  },
  he: {
    bad: [
      'תודה על הפוסט ״אז מה אני עושה כשהמנכ״ל רוצה…״.',
      'קראתי את ״בישיבת הנהלה ראשונה שלי...״.',
      'תודה על הפוסט ״אנחנו מגייסים״.',
      'תודה על הפוסט ״שמחה לשתף שהצטרפתי לפיורדליין״.',
      'קראתי את הפוסט ״נרגשת לבשר״.',
      'קראתי את הפוסט ״חג שמח״.',
      'הפוסט שלך ״דעה לא פופולרית״ הגיע אליי.',
      'תודה על הפוסט ״שלושה דברים שלמדתי:״.',
    ],
    good: [
      'תודה על הפוסט ״מה אני עושה כשהמנכ״ל רוצה הכול״.',
      'הפוסט ״מגייסים: איך כותבים מודעה הוגנת״ עזר לנו.',
      'המשפט ״לשאול מה יורד״ נשאר איתי.',
      'המשפט ״היום אני גובה לפי שימוש״ נשאר איתי.',
      'קראתי פעמיים את ״משמרת לילה״.',
      'הטור ״חלק מהעבודה״ היה ברור.',
      'השאלה ״מה היית משאירה?״ נשארה איתי.',
      'הפוסט ״השנה הראשונה בתפקיד חדש: מה למדתי״ נשאר איתי.',
      'ההרצאה ״ישיבות קצרות״ הייתה קצרה.',
    ],
  },
}
