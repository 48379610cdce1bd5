import type { HookSays } from '../../../../draft/says.ts'
import { asks, messages, notes, WANT, WHO } from './shapes.ts'

const today = [
  'ראיתי שהיית {one} לפני שעברת לתפקיד של {isNow}.',
  'אני פונה כי היית בעצמך {one}[ ב{company}], לפני התפקיד של {isNow}.',
]
const openings = [
  'ראיתי שהיית בעצמך {one}[ ב{company}].',
  'אני פונה כי היית בעצמך {one}[ ב{company}].',
  'העבודה שלי מוכרת לך מהזמן שלך כ{one}[ ב{company}].',
]
const questions = [
  'מה עזר לך במיוחד בדרך משם?',
  'מה היית עושה קודם, אם היית שוב שם?',
  'מה היה הכי חשוב ללמוד לקראת הצעד הבא?',
  'איך החלטת מה הצעד הבא?',
]
const small = [
  'אפשר לשאול אותך איך המשכת משם?',
  'אפשר לשאול אותך מה עזר לך במיוחד בדרך משם?',
  'אפשר לשאול אותך שאלה אחת על הצעד שבא אחר כך?',
  'אפשר לשאול אותך מה היה חשוב ללמוד אחרי זה?',
]

/** A role that the user has now and the person had before. */
export const sharedRole: HookSays = {
  subjects: [['התקופה שלך כ{one}', 'שאלה על התקופה שלך כ{one}', 'מ{one} ועד היום']],
  messages: [
    messages(today, WANT, questions),
    messages(openings, WANT, questions),
    messages(openings, WHO, questions),
  ],
  notes: [
    notes([{ who: '{short} ורוצה {want}.', hook: 'ראיתי שהיית בעצמך {one}.' }], small),
    notes([{ who: '{short}.', hook: 'ראיתי שהיית {one} לפני שעברת לתפקיד של {isNow}.' }], small),
    notes([{ who: '{short}.', hook: 'ראיתי שהיית בעצמך {one}[ ב{company}].' }], small),
    notes([{ who: 'אני רוצה {want}.' }, { who: '{short}.' }, { who: '' }], asks('על התקופה שלך כ{one}')),
  ],
}
