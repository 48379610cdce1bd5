import type { HookSays } from '../../../../draft/says.ts'
import { reasons } from './shapes.ts'

const openings = [
  [
    'גם אני למדתי ב{place}, וראיתי שהיום התפקיד שלך הוא {isNow}.',
    'אני פונה כי גם אני למדתי ב{place}, והיום העבודה שלך היא של {isNow}.',
  ],
  ['גם אני למדתי ב{place}.', 'אני פונה כי גם אני למדתי ב{place}.'],
]
/** The same, short enough for a note. */
const hooks = [['גם אני למדתי ב{place}.', 'אני פונה כי גם אני למדתי ב{place}.']]

/** A school of both. */
export const sharedSchool: HookSays = {
  subjects: [['שאלה אחרי {topic}', 'שאלה על הדרך שלך אחרי {topic}', 'גם אני מ{topic}']],
  ...reasons({ openings, hooks }),
}
