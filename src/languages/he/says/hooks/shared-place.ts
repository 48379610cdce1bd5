import type { HookSays } from '../../../../draft/says.ts'
import { reasons } from './shapes.ts'

/** A town of both. */
export const sharedPlace: HookSays = {
  subjects: [['שאלה מ{topic}', 'שאלה אחת, מ{topic}', 'גם אני מ{topic}']],
  ...reasons({
    openings: [
      ['גם אני מ{topic}.', 'אני פונה אליך כי גם אני מ{topic}.', 'ראיתי שגם המקום שלך הוא {topic}, כמו שלי.'],
    ],
    hooks: [['גם אני מ{topic}.', 'אני פונה כי גם אני מ{topic}.']],
  }),
}
