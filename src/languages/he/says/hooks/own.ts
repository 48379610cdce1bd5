import type { HookSays } from '../../../../draft/says.ts'
import { messages, notes } from './shapes.ts'

/** Nothing is known to join the two: nobody says that the other's field is another one, for it may be the very same. */
const distant = ['אשמח לדעת מה דעתך: {ask}?', 'מעניין אותי מה דעתך: {ask}?', 'אשמח לשמוע ממך: {ask}?']
/** The same in two sentences, for a longer question. */
const apart = ['מעניין אותי מה דעתך בשאלה אחת. {Ask}?', 'אשמח לשמוע ממך על שאלה אחת. {Ask}?']
const takenUp = [
  '{?unasked}ממה כדאי להתחיל?',
  '{?unasked}מה היית עושה במקומי?',
  '{?unasked}איזה צעד ראשון כדאי לעשות?',
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
