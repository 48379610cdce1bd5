import type { HookSays } from '../../../../draft/says.ts'
import { messages, notes, WANT, WHO } from './shapes.ts'

/** Nothing joins the two but what the user says: the distance is admitted, and one thing is asked that anybody can answer. */
const questions = [
  'זה אולי לא בדיוק התחום שלך, אבל אולי יש לך רעיון למי כדאי לפנות?',
  'גם אם התחום שלך אחר, יש לך אולי שם של מישהו שכדאי לי לשאול?',
  'אולי זה רחוק מהעבודה שלך, אז רק דבר אחד: עם מי כדאי לי לדבר קודם?',
  'גם אם זה רחוק מהתחום שלך, למי היית פונה במקומי?',
]
const small = [
  'זה אולי לא התחום שלך, אבל אולי יש לך רעיון למי כדאי לפנות?',
  'גם אם התחום שלך אחר, למי היית פונה במקומי?',
  'אפשר לשאול אותך עם מי כדאי לי לדבר קודם?',
  'אפשר לשאול אותך למי היית פונה במקומי?',
]
/** Where the user's wish cannot be said either: what stands by itself, about the other's own work. */
const ofWork = [
  'איזו החלטה בעבודה שלך היית עושה שוב היום?',
  'מה לימד אותך הכי הרבה בעבודה שלך?',
  'איזו מיומנות התבררה בעבודה שלך כחשובה יותר ממה שציפית?',
  'מה היה כדאי לך לדעת כבר בתחילת הדרך?',
]
const smallOfWork = [
  'אפשר לשאול אותך איזו החלטה בעבודה היית עושה שוב?',
  'אפשר לשאול אותך מה לימד אותך הכי הרבה בעבודה?',
  'אפשר לשאול אותך איזו מיומנות הכי חשובה בעבודה שלך?',
  'אפשר לשאול אותך מה היה כדאי לדעת כבר בתחילת הדרך?',
]

/** Something that only the user knows: it is said in their own words, which lead. */
export const own: HookSays = {
  subjects: [['שאלה אליך', 'שאלה אחת', 'אפשר לשאול משהו?']],
  messages: [messages([''], WANT, questions), messages([''], WHO, ofWork)],
  notes: [
    notes([{ who: '{short} ורוצה {want}.' }], small),
    notes([{ who: 'אני רוצה {want}.' }], small),
    notes([{ who: '{who}.' }, { who: '{short}.' }, { who: '' }], smallOfWork),
  ],
}
