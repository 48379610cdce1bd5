import type { HookSays } from '../../../../draft/says.ts'
import { messages, notes, WANT, WHO } from './shapes.ts'

const openings = ['גם אני מ{topic}.', 'אני פונה כי גם אני מ{topic}.', 'ראיתי שגם המקום שלך הוא {topic}.']
const questions = [
  'מה היית מנסה קודם, או את מי כאן כדאי לשאול?',
  'למי כאן כדאי לפנות עם זה?',
  'ממה כדאי להתחיל, ומי כאן מכיר את זה?',
  'מה כדאי לדעת קודם, ומי כאן יודע לספר על זה?',
]

/** A town of both. */
export const sharedPlace: HookSays = {
  subjects: [['שאלה מ{topic}', 'שאלה אחת, מ{topic}', 'גם אני מ{topic}']],
  messages: [messages(openings, WANT, questions), messages(openings, WHO, questions)],
  notes: [
    notes(
      [
        { who: '{short} ורוצה {want}.', hook: 'גם אני מ{topic}.' },
        { who: '{short}.', hook: 'גם אני מ{topic}.' },
        { who: '', hook: 'ראיתי שגם המקום שלך הוא {topic}.' },
      ],
      [
        'אפשר לשאול אותך שאלה אחת?',
        'אפשר לשאול אותך משהו אחד?',
        'יש לי שאלה אחת. אפשר לשאול?',
        'אפשר שאלה אחת קטנה?',
      ],
    ),
  ],
}
