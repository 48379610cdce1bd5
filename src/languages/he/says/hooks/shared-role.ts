import type { HookSays } from '../../../../draft/says.ts'
import { reasons } from './shapes.ts'

const openings = [
  [
    'ראיתי שעבדת בעבר כ{one}, והיום התפקיד שלך הוא {isNow}.',
    'אני פונה כי עבדת בעבר כ{one}, והיום התפקיד שלך הוא {isNow}.',
  ],
  ['ראיתי שעבדת בעבר כ{one}[ ב{company}].', 'אני פונה כי עבדת בעבר כ{one}[ ב{company}].'],
]
/** The same, short enough for a note. */
const hooks = [['ראיתי שעבדת בעבר כ{one}.', 'אני פונה כי עבדת בעבר כ{one}.'], ['ראיתי שעבדת בעבר כ{one}.']]

/** A role that the user has now and the person had before. */
export const sharedRole: HookSays = {
  subjects: [['התקופה שלך כ{one}', 'שאלה על התקופה שלך כ{one}', 'מ{one} ועד היום']],
  ...reasons({ openings, hooks }),
}
