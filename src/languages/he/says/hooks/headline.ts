import type { HookSays } from '../../../../draft/says.ts'
import { asks, messages, notes, WANT, WHO } from './shapes.ts'

const openings = [
  'בפרופיל שלך כתוב: ״{quote}״.',
  'אני פונה בגלל שורה אחת בפרופיל שלך: ״{quote}״.',
  'יש לי שאלה על שורה אחת בפרופיל שלך: ״{quote}״.',
]
const tied = [
  'גם אני עבדתי ב{bothAt}, ובפרופיל שלך כתוב: ״{quote}״.',
  'גם אני למדתי ב{bothStudied}, ובפרופיל שלך כתוב: ״{quote}״.',
]
const questions = [
  'איך זה התחיל?',
  'מה היה הכי חשוב ללמוד בשביל זה?',
  'מה לא רואים מבחוץ בעבודה הזאת?',
  'מה לקח הכי הרבה זמן ללמוד?',
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
    notes(
      [
        { who: '{short} ורוצה {want}.', hook: 'בפרופיל שלך כתוב: ״{quote}״.' },
        { who: '{short}.', hook: 'בפרופיל שלך כתוב: ״{quote}״.' },
      ],
      [
        'אפשר לשאול אותך איך זה התחיל?',
        'אפשר לשאול אותך על זה שאלה אחת?',
        'אפשר לשאול אותך מה היה חשוב ללמוד בשביל זה?',
        'אפשר לשאול על זה שאלה אחת?',
      ],
    ),
    notes([{ who: '{short} ורוצה {want}.' }], asks('על ״{quote}״, כמו שכתוב בפרופיל שלך')),
    notes([{ who: '{short}.' }, { who: '' }], asks('על ״{quote}״, כמו שכתוב בפרופיל שלך')),
  ],
}
