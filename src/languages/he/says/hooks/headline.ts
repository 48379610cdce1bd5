import type { HookSays } from '../../../../draft/says.ts'
import { asks, messages, notes, WANT, WHO } from './shapes.ts'

const openings = [
  'בפרופיל שלך כתוב: ״{quote}״.',
  'אני פונה בגלל שורה אחת בפרופיל שלך: ״{quote}״.',
  'יש לי שאלה על שורה אחת בפרופיל שלך: ״{quote}״.',
]
const tied = [
  '{bothWorked}, ובפרופיל שלך כתוב: ״{quote}״.',
  'גם אני למדתי ב{bothStudied}, ובפרופיל שלך כתוב: ״{quote}״.',
]
const questions = [
  'מה כדאי לדעת לפני שמתחילים?',
  'איזה צעד ראשון כדאי לעשות?',
  'במה בדרך כלל טועים בהתחלה?',
  'ממה היה כדאי להתחיל היום?',
]
const small = [
  'אפשר לשאול אותך על זה שאלה אחת?',
  'אפשר לשאול אותך איזה צעד ראשון כדאי לעשות?',
  'אפשר לשאול אותך מה כדאי לדעת לפני שמתחילים?',
  'אפשר לשאול על זה שאלה אחת?',
]

/** A part of the headline that says something. */
export const headline: HookSays = {
  subjects: [['שורה אחת בפרופיל שלך', 'שאלה על שורה בפרופיל שלך', 'שאלה אחת על הפרופיל שלך']],
  messages: [
    messages(tied, WANT, questions),
    messages(openings, WANT, questions),
    messages(openings, WHO, questions),
  ],
  notes: [
    notes([{ who: '{short} ורוצה {want}.', hook: 'בפרופיל שלך כתוב: ״{quote}״.' }], small),
    notes([{ who: '{short}.', hook: 'בפרופיל שלך כתוב: ״{quote}״.' }], small),
    notes([{ who: '{short} ורוצה {want}.' }], asks('על השורה הראשונה בפרופיל שלך')),
    notes([{ who: '{short}.' }], asks('על השורה הראשונה בפרופיל שלך')),
    notes([{ who: 'אני רוצה {want}.' }, { who: '' }], asks('על השורה הראשונה בפרופיל שלך')),
  ],
}
