import type { Examples } from '../examples.ts'
export const examples: Examples = {
  en: {
    bad: [
      'What was first? What came next? Who helped? What would you change?',
      'When? Where? How? Why?',
      'Who helped you most? How? When did it end? What was hard? What was easy?',
      'One question: what came first? Then what? And then? And at the end?',
      'Which team? Which tool? Which budget? Which year?',
    ],
    good: [
      'What was first? What came next? Who helped?',
      'What was first?',
      'You asked “Why? How? When? Where?” in your post. What came first?',
      'No question here.',
      'First. Second. Third. Fourth?',
    ],
  },
  he: {
    bad: [
      'מה היה קודם? מה בא אחר כך? מי עזר? מה כדאי לשנות?',
      'מתי? איפה? איך? למה?',
      'מי עזר הכי הרבה? איך? מתי זה נגמר? מה היה קשה? מה היה קל?',
      'שאלה: מה היה קודם? ואז מה? ואחר כך? ובסוף?',
      'איזה צוות? איזה כלי? איזה תקציב? איזו שנה?',
    ],
    good: [
      'מה היה קודם? מה בא אחר כך? מי עזר?',
      'מה היה קודם?',
      'בפוסט שלך שאלת ״למה? איך? מתי? איפה?״. מה היה קודם?',
      'אין כאן שאלה.',
      'אחת. שתיים. שלוש. ארבע?',
    ],
  },
}
