import type { HookSays } from '../../../../draft/says.ts'
import { asks, messages, notes, WANT, WHO } from './shapes.ts'

const today = [
  'ראיתי שהיית {role} לפני שעברת לתפקיד של {isNow}.',
  'אני פונה כי היית בעצמך {role}[ ב{company}], לפני התפקיד של {isNow}.',
]
const openings = [
  'ראיתי שהיית בעצמך {role}[ ב{company}].',
  'אני פונה כי היית בעצמך {role}[ ב{company}].',
  'העבודה שלי מוכרת לך מהזמן שלך כ{role}[ ב{company}].',
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
  subjects: [['התקופה שלך כ{role}', 'שאלה על התקופה שלך כ{role}', 'מ{role} ועד היום']],
  messages: [
    messages(today, WANT, questions),
    messages(openings, WANT, questions),
    messages(openings, WHO, questions),
  ],
  notes: [
    notes([{ who: '{short} ורוצה {want}.', hook: 'ראיתי שהיית בעצמך {role}.' }], small),
    notes([{ who: '{short}.', hook: 'ראיתי שהיית {role} לפני שעברת לתפקיד של {isNow}.' }], small),
    notes([{ who: '{short}.', hook: 'ראיתי שהיית בעצמך {role}[ ב{company}].' }], small),
    notes([{ who: 'אני רוצה {want}.' }, { who: '[{short}.]' }], asks('על התקופה שלך כ{role}')),
  ],
}
