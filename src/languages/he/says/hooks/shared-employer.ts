import type { HookSays } from '../../../../draft/says.ts'
import { asks, messages, notes, WANT, WHO } from './shapes.ts'

const today = [
  '{bothWorked}, וראיתי שהיום התפקיד שלך הוא {isNow}.',
  'אני פונה כי {bothWorked}, והיום העבודה שלך היא של {isNow}.',
]
const openings = ['{bothWorked}.', 'אני פונה כי {bothWorked}.']
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

/** An employer of both. */
export const sharedEmployer: HookSays = {
  subjects: [['שאלה אחרי {topic}', 'שאלה על הדרך שלך אחרי {topic}', 'גם אני מ{topic}']],
  messages: [
    messages(today, WANT, questions),
    messages(openings, WANT, questions),
    messages(openings, WHO, questions),
  ],
  notes: [
    notes([{ who: '{short} ורוצה {want}.', hook: '{bothWorked}.' }], small),
    notes([{ who: '{short}, ו{bothWorked}.' }], small),
    notes([{ who: 'אני רוצה {want}.' }, { who: '{short}.' }, { who: '' }], asks('על הדרך שלך אחרי {topic}')),
  ],
}
