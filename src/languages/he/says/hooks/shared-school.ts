import type { HookSays } from '../../../../draft/says.ts'
import { asks, messages, notes, WANT, WHO } from './shapes.ts'

const today = [
  'גם אני למדתי ב{place}, וראיתי שהיום התפקיד שלך הוא {isNow}.',
  'אני פונה כי גם אני למדתי ב{place}, והיום העבודה שלך היא של {isNow}.',
]
const openings = [
  'גם אני למדתי ב{place}.',
  'אני פונה כי גם אני למדתי ב{place}.',
  'ראיתי בפרופיל שלך את {topic}, וגם אני למדתי שם.',
]
const questions = [
  'איזה צעד בדרך משם היה החשוב ביותר?',
  'מה עזר לך במיוחד בשנים הראשונות אחרי זה?',
  'מה היית עושה אחרת היום?',
  'איך החלטת מה הצעד הבא?',
]
const small = [
  'אפשר לשאול אותך שאלה אחת על הדרך משם?',
  'אפשר לשאול אותך איזה צעד היה החשוב ביותר אחרי זה?',
  'אפשר לשאול אותך שאלה אחת על מה שבא אחר כך?',
  'אפשר לשאול אותך איך החלטת מה הצעד הבא?',
]

/** A school of both. */
export const sharedSchool: HookSays = {
  subjects: [['שאלה אחרי {topic}', 'שאלה על הדרך שלך אחרי {topic}', 'גם אני מ{topic}']],
  messages: [
    messages(today, WANT, questions),
    messages(openings, WANT, questions),
    messages(openings, WHO, questions),
  ],
  notes: [
    notes([{ who: '{short} ורוצה {want}.', hook: 'גם אני למדתי ב{place}.' }], small),
    notes([{ who: '{short}, וגם אני למדתי ב{place}.' }], small),
    notes([{ who: 'אני רוצה {want}.' }, { who: '{short}.' }, { who: '' }], asks('על הדרך שלך אחרי {topic}')),
  ],
}
