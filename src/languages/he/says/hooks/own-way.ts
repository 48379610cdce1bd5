import type { HookSays } from '../../../../draft/says.ts'
import { reasons } from './shapes.ts'

const openings = [
  ['{?cites}בפרופיל שלך כתבת: ״{quote}״.', '{?cites}כתבת בפרופיל: ״{quote}״.'],
  [
    'בפרופיל שלך כתבת על {about}.',
    'אני פונה בעקבות מה שכתבת בפרופיל על {about}.',
    'ראיתי מה שכתבת בפרופיל על {about}.',
  ],
  [
    'בפרופיל שלך כתבת: ״{quote}״.',
    'אני פונה בעקבות משפט אחד בפרופיל שלך: ״{quote}״.',
    'אני פונה בעקבות מה שכתבת על הדרך שלך: ״{quote}״.',
  ],
  ['אני פונה בעקבות מה שכתבת בפרופיל על הדרך שלך.', 'הדרך שתיארת בפרופיל היא הסיבה שאני פונה.'],
]
/** The same, short enough for a note. */
const hooks = [
  ['{?cites}כתבת בפרופיל: ״{quote}״.'],
  ['כתבת בפרופיל על {about}.', 'קראתי בפרופיל שלך על {about}.'],
  ['כתבת בפרופיל: ״{quote}״.', 'בפרופיל שלך כתוב: ״{quote}״.'],
]

/** What About says of the person’s own way. `{aim}` is known where the user wants to go there too. */
export const ownWay: HookSays = {
  subjects: [
    ['שאלה על {about}', 'שאלה אחת על {about}', 'מה שכתבת על {about}'],
    ['הדרך שלך', 'שאלה על הדרך שלך', 'שאלה אחת על הדרך שעשית'],
  ],
  ...reasons({ openings, hooks }),
}
