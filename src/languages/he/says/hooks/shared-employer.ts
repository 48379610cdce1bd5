import type { HookSays } from '../../../../draft/says.ts'
import { reasons } from './shapes.ts'

const openings = [
  [
    '{bothWorked}, וראיתי שהיום התפקיד שלך הוא {isNow}.',
    'אני פונה כי {bothWorked}, והיום העבודה שלך היא של {isNow}.',
  ],
  ['{bothWorked}.', 'אני פונה כי {bothWorked}.'],
]
/** The same, short enough for a note. */
const hooks = [['{bothWorked}.', 'אני פונה כי {bothWorked}.']]

/** An employer of both. */
export const sharedEmployer: HookSays = {
  subjects: [['שאלה אחרי {topic}', 'שאלה על הדרך שלך אחרי {topic}', 'גם אני מ{topic}']],
  ...reasons({ openings, hooks }),
}
