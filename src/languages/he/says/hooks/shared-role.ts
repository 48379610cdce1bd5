import type { HookSays } from '../../../../draft/says.ts'
import { reasons } from './shapes.ts'

const openings = [
  [
    'העבודה שלי מוכרת לך מהזמן שלך כ{one}, והיום התפקיד שלך הוא {isNow}.',
    'אני פונה כי העבודה שלי מוכרת לך מהזמן שלך כ{one}, והיום התפקיד שלך הוא {isNow}.',
  ],
  [
    'העבודה שלי מוכרת לך מהזמן שלך כ{one}[ ב{company}].',
    'אני פונה כי העבודה שלי מוכרת לך מהזמן שלך כ{one}[ ב{company}].',
  ],
]
/** The same, short enough for a note. */
const hooks = [
  ['העבודה שלי מוכרת לך מהזמן שלך כ{one}.', 'אני פונה כי העבודה שלי מוכרת לך מהזמן שלך כ{one}.'],
  ['אני פונה בעקבות הזמן שלך כ{one}.'],
]

/** A role that the user has now and the person had before. */
export const sharedRole: HookSays = {
  subjects: [['התקופה שלך כ{one}', 'שאלה על התקופה שלך כ{one}', 'מ{one} ועד היום']],
  ...reasons({ openings, hooks }),
}
