import type { HookSays } from '../../../../draft/says.ts'
import { reasons } from './shapes.ts'

const openings = [
  ['כתבת בפרופיל שאפשר לפנות אליך בנושא {about}.', 'אני פונה כי הצעת בפרופיל עזרה בנושא {about}.'],
  [
    'בפרופיל שלך כתבת: ״{quote}״.',
    'אני פונה בעקבות משפט אחד בפרופיל שלך: ״{quote}״.',
    'אני פונה כי כתבת בפרופיל: ״{quote}״.',
  ],
  ['אני פונה בעקבות מה שכתבת בפרופיל על העזרה שלך לאחרים.', 'קראתי בפרופיל שלך שאפשר לשאול, ולכן אני פונה.'],
]
/** The same, short enough for a note. */
const hooks = [
  ['הצעת בפרופיל עזרה בנושא {about}.', 'אני פונה כי הצעת עזרה בנושא {about}.'],
  ['כתבת בפרופיל: ״{quote}״.', 'בפרופיל שלך כתוב: ״{quote}״.'],
  ['קראתי בפרופיל שלך שאפשר לשאול.', 'כתבת בפרופיל שאפשר לשאול.'],
]

/** What the person says they like to help with. */
export const offer: HookSays = {
  subjects: [
    ['שאלה בנושא {about}', 'שאלה אחת בנושא {about}', 'אפשר לשאול בנושא {about}?'],
    ['מה שכתבת בפרופיל', 'שאלה על מה שכתבת בפרופיל', 'שאלה אחת אליך'],
  ],
  ...reasons({ openings, hooks }),
}
