import type { HookSays } from '../../../../draft/says.ts'
import { messages, notes, WANT, WHO } from './shapes.ts'

const openings = ['גם אני מ{topic}.', 'אני פונה כי גם אני מ{topic}.', 'ראיתי שגם המקום שלך הוא {topic}.']
const questions = [
  'זה אולי לא בדיוק התחום שלך, אבל אולי יש לך רעיון למי כאן כדאי לפנות?',
  'גם אם התחום שלך אחר, יש לך אולי שם של מישהו כאן שכדאי לי לשאול?',
  'אולי זה רחוק מהעבודה שלך, אז רק דבר אחד: עם מי כאן כדאי לי לדבר קודם?',
  'גם אם זה רחוק מהתחום שלך, למי כאן היית פונה במקומי?',
]
/** Where the user's wish cannot be said: what stands by itself. */
const ofTown = [
  'מה עזר לך במיוחד להתקדם כאן בעבודה?',
  'איזה מקום או קבוצה כאן עזרו לך במיוחד בעבודה?',
  'מה היה כדאי לך לדעת כבר בתחילת העבודה כאן?',
]
const small = [
  'אפשר לשאול אותך עם מי כאן כדאי לי לדבר קודם?',
  'אפשר לשאול אותך למי כאן היית פונה במקומי?',
  'אפשר לשאול אותך איזו קבוצה כאן עזרה לך בעבודה?',
  'אפשר לשאול אותך מה עזר לך להתקדם כאן בעבודה?',
]

/** A town of both. */
export const sharedPlace: HookSays = {
  subjects: [['שאלה מ{topic}', 'שאלה אחת, מ{topic}', 'גם אני מ{topic}']],
  messages: [messages(openings, WANT, questions), messages(openings, WHO, ofTown)],
  notes: [
    notes(
      [
        { who: '{short} ורוצה {want}.', hook: 'גם אני מ{topic}.' },
        { who: '{short}.', hook: 'גם אני מ{topic}.' },
        { who: '', hook: 'ראיתי שגם המקום שלך הוא {topic}.' },
      ],
      small,
    ),
  ],
}
