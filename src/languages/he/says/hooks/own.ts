import type { HookSays } from '../../../../draft/says.ts'
import { messages, notes } from './shapes.ts'

/** Nothing joins the two but what the user says: the distance is admitted in one clause, and the question is asked. */
const distant = [
  'אולי התחום שלך אחר, ובכל זאת: {ask}?',
  'גם אם זה רחוק מהעבודה שלך, אשמח לשמוע ממך: {ask}?',
  'אולי זה לא התחום שלך, אבל מעניין אותי מה דעתך: {ask}?',
]
/** The same in two sentences, for a longer question. */
const apart = [
  'אולי התחום שלך אחר, ובכל זאת אשמח לתשובה. {Ask}?',
  'גם אם זה רחוק מהעבודה שלך, אשמח לשמוע ממך. {Ask}?',
  'אולי זה לא התחום שלך, אבל מעניין אותי מה דעתך. {Ask}?',
]
const takenUp = [
  '{?unasked}אולי התחום שלך אחר, ובכל זאת: ממה כדאי להתחיל?',
  '{?unasked}גם אם זה רחוק מהעבודה שלך, מה היית עושה במקומי?',
  '{?unasked}אולי זה לא התחום שלך, אבל איזה צעד ראשון כדאי לעשות?',
]
/** Where the user's wish cannot be said either: what stands by itself, about the other's own work. */
const ofWork = [
  'איזו החלטה בעבודה שלך היית עושה שוב היום?',
  'מה לימד אותך הכי הרבה בעבודה שלך?',
  'מה היה כדאי לך לדעת כבר בתחילת הדרך?',
]
const ASK = ['{Ask}?', 'אולי יש לך תשובה: {ask}?', 'שאלה אחת: {ask}?']

/** Something that only the user knows: it is said in their own words, which lead. */
export const own: HookSays = {
  subjects: [['שאלה אליך', 'שאלה אחת', 'אפשר לשאול משהו?']],
  messages: [
    messages(
      [''],
      distant.map((question) => ({ who: '[{who}, ו]אני רוצה {heading}.', question })),
    ),
    messages(
      [''],
      distant.map((question) => ({ who: '[{who}.]', question })),
    ),
    messages(
      [''],
      apart.map((question) => ({ who: '[{who}.]', question })),
    ),
    messages(
      [''],
      takenUp.map((question) => ({ who: '[{who}, ו]אני רוצה {want}.', question })),
    ),
    messages(
      [''],
      ofWork.map((question) => ({ who: '[{who}.]', question })),
    ),
  ],
  notes: [
    notes([{ who: '{short} ורוצה {heading}.' }], distant),
    notes([{ who: '{short}.' }], distant),
    notes([{ who: '{short} ורוצה {heading}.' }], ASK),
    notes([{ who: '{short}.' }], ASK),
    notes([{ who: '{short} ורוצה {want}.' }], takenUp),
    notes(
      [{ who: '{short} ורוצה {want}.' }],
      ['{?unasked}ממה כדאי להתחיל?', '{?unasked}מה היית עושה במקומי?'],
    ),
    notes([{ who: 'אני רוצה {heading}.' }, { who: '' }], distant),
    notes([{ who: '' }], ASK),
    notes([{ who: 'אני רוצה {want}.' }], takenUp),
    notes([{ who: '{who}.' }, { who: '{short}.' }, { who: '' }], ofWork),
  ],
}
