import type { HookSays } from '../../../../draft/says.ts'
import { reasons } from './shapes.ts'

const openings = [
  [
    'ראיתי את ההתנדבות שלך ב{place}.',
    'אני פונה בעקבות ההתנדבות שלך ב{place}.',
    'ההתנדבות שלך ב{place} היא הסיבה שאני פונה.',
  ],
]
/** The same, short enough for a note. */
const hooks = [['ראיתי את ההתנדבות שלך ב{place}.', 'אני פונה בעקבות ההתנדבות שלך ב{place}.']]

/** Unpaid work of theirs. */
export const volunteering: HookSays = {
  subjects: [['ההתנדבות שלך ב{place}', 'שאלה על ההתנדבות שלך ב{place}', 'שאלה אחת על ההתנדבות ב{place}']],
  ...reasons({ openings, hooks }),
}
