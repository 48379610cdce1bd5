import type { Examples } from '../examples.ts'
export const examples: Examples = {
  en: {
    bad: [
      'Could I pick your brain?',
      'I hope to learn from you.',
      'Any advice?',
      'I would love to connect.',
      'Could I ask you a few things?',
      'I wish to hear your story.',
      'We could connect sometime.',
    ],
    good: [
      'I hope to learn from you about pricing.',
      'Any advice on a first budget?',
      'I learned from you how to say no.',
      'Which book on pricing would you read first today?',
      'The brain is a muscle.',
      'Your advice on pricing helped.',
      'Your talk on how to ask for help stayed with me.',
    ],
  },
  he: {
    bad: [
      'אשמח ללמוד ממך.',
      'אשמח לכל עצה.',
      'אפשר לחפור לך בראש?',
      'אשמח להתחבר.',
      'אפשר לשאול אותך כמה דברים?',
      'אשמח לשמוע את הסיפור שלך.',
    ],
    good: [
      'אשמח ללמוד ממך על תמחור.',
      'יש עצה לגבי תקציב ראשון?',
      'למדתי ממך איך לסרב.',
      'איזה ספר על תמחור כדאי לקרוא קודם?',
      'העצה על תמחור עזרה לי.',
      'שלום נועה! ניסיתי את רשימת השאלות שלך בעבודה.',
      'שלום נועה! טופס הבקשה שלך חסך לנו שבוע.',
      'שלום נועה! השאלה שלך היא מה שנשאר איתי.',
    ],
  },
}
