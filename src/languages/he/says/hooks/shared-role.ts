import type { HookSays } from '../../../../draft/says.ts'
import { reasons } from './shapes.ts'

const openings = [
  [
    'ראיתי שגם עבדת כ{one}, והיום התפקיד שלך הוא {isNow}.',
    'אני פונה כי גם עבדת כ{one}, והיום התפקיד שלך הוא {isNow}.',
  ],
  ['ראיתי שגם עבדת כ{one}[ ב{company}].', 'אני פונה כי גם עבדת כ{one}[ ב{company}].'],
]
/** The same, short enough for a note. */
const hooks = [['ראיתי שגם עבדת כ{one}.', 'אני פונה כי גם עבדת כ{one}.'], ['ראיתי שגם עבדת כ{one}.']]

/** A role that the user has now and the person had before. */
export const sharedRole: HookSays = {
  subjects: [['התקופה שלך כ{one}', 'שאלה על התקופה שלך כ{one}', 'מ{one} ועד היום']],
  ...reasons({ openings, hooks }),
}
