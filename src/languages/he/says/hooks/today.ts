import type { HookSays } from '../../../../draft/says.ts'
import { reasons } from './shapes.ts'

const openings = [
  [
    '{bothWorked}, ואני פונה בגלל העבודה שלך כ{one}.',
    'גם אני מ{bothStudied}, ואני פונה בגלל העבודה שלך כ{one}.',
    'העבודה שלי מוכרת לך מהזמן שלך כ{wasRole}, והיום העבודה שלך היא של {one}.',
  ],
  [
    'אני פונה בגלל העבודה שלך כ{one}[ ב{company}].',
    'העבודה שלך כ{one}[ ב{company}] היא הסיבה שאני פונה.',
    'העבודה שלך כ{one} היא הסיבה שאני פונה.',
  ],
  ['אני פונה בגלל העבודה שלך ב{company}.', 'העבודה שלך ב{company} היא הסיבה שאני פונה.'],
]
/** The same, short enough for a note. */
const hooks = [
  ['אני פונה בגלל העבודה שלך כ{one}.', 'ראיתי שהעבודה שלך היא של {one}.'],
  ['אני פונה בגלל העבודה שלך ב{company}.', 'ראיתי את העבודה שלך ב{company}.'],
]

/** What the person does today. `{aim}` is known where the user wants to be there one day. */
export const today: HookSays = {
  subjects: [['העבודה שלך כ{one}', 'שאלה על העבודה שלך כ{one}', 'שאלה אחת על העבודה שלך כ{one}']],
  ...reasons({ openings, hooks }),
}
