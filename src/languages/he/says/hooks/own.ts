import type { HookSays } from '../../../../draft/says.ts'
import { messages, notes, WANT, WHO } from './shapes.ts'

/** Nothing joins the two but what the user says: so nothing is presumed of the other, and they may name somebody else. */
const questions = [
  'מה היית מנסה קודם, או את מי כדאי לשאול?',
  'ממה כדאי להתחיל, ומי מכיר את זה טוב?',
  'למי כדאי לפנות עם זה?',
  'מה כדאי לדעת קודם, ומי יודע לספר על זה?',
]
const small = [
  'אפשר לשאול אותך ממה כדאי להתחיל, או את מי לשאול?',
  'אפשר לשאול אותך למי כדאי לפנות עם זה?',
  'אפשר לשאול אותך מה היית מנסה קודם, או מי מכיר את זה?',
  'אפשר לשאול אותך ממה כדאי להתחיל?',
  'אפשר לשאול אותך ממה להתחיל?',
]
const bare = [
  'אפשר לשאול אותך שאלה אחת?',
  'אפשר לשאול אותך משהו אחד?',
  'יש לי שאלה אחת. אפשר לשאול?',
  'אפשר שאלה אחת קטנה?',
]

/** Something that only the user knows: it is said in their own words, which lead. */
export const own: HookSays = {
  subjects: [['שאלה אליך', 'שאלה אחת', 'אפשר לשאול משהו?']],
  messages: [messages([''], WANT, questions), messages([''], WHO, questions)],
  notes: [
    notes([{ who: '{short} ורוצה {want}.' }], small),
    notes([{ who: 'אני רוצה {want}.' }], small),
    notes([{ who: '{who}.' }, { who: '{short}.' }, { who: '' }], bare),
  ],
}
