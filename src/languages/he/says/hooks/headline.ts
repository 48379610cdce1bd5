import type { HookSays } from '../../../../draft/says.ts'
import { reasons } from './shapes.ts'

const openings = [
  ['אני פונה בגלל העבודה שלך כ{isNow}.'],
  ['{bothWorked}, ובפרופיל שלך כתוב: ״{quote}״.', 'גם אני מ{bothStudied}, ובפרופיל שלך כתוב: ״{quote}״.'],
  [
    'בפרופיל שלך כתוב: ״{quote}״.',
    'אני פונה בגלל שורה אחת בפרופיל שלך: ״{quote}״.',
    'ראיתי בפרופיל שלך את השורה ״{quote}״.',
  ],
]
/** The same, short enough for a note. */
const hooks = [['בפרופיל שלך כתוב: ״{quote}״.', 'כתבת בפרופיל: ״{quote}״.'], ['כתבת: ״{quote}״.']]

/** A part of the headline that says something. */
export const headline: HookSays = {
  subjects: [['שורה אחת בפרופיל שלך', 'שאלה על שורה בפרופיל שלך', 'שאלה אחת על הפרופיל שלך']],
  ...reasons({ openings, hooks }),
}
