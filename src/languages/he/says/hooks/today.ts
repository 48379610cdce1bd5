import type { HookSays } from '../../../../draft/says.ts'
import { AIM, asks, messages, notes, WANT, WHO } from './shapes.ts'

const openings = [
  'אני פונה בגלל העבודה שלך כ{one}[ ב{company}].',
  'יש לי שאלה על העבודה שלך כ{one}[ ב{company}].',
  'רציתי לשאול אותך משהו על העבודה שלך כ{one}[ ב{company}].',
]
const tied = [
  '{bothWorked}, ויש לי שאלה על העבודה שלך כ{one}.',
  'גם אני למדתי ב{bothStudied}, ויש לי שאלה על העבודה שלך כ{one}.',
  'ראיתי שהיית {wasRole} לפני העבודה שלך כ{one}.',
]
/** Where the role cannot be said in this language. */
const unnamed = ['אני פונה בגלל העבודה שלך ב{company}.', 'יש לי שאלה על העבודה שלך ב{company}.']
const questions = [
  'מה היה הכי חשוב ללמוד בדרך לשם?',
  'איזה צעד בדרך לשם היה החשוב ביותר?',
  'מה כדאי לדעת לעשות עוד לפני היום הראשון?',
  'מה הכי הפתיע אותך בשנה הראשונה?',
]
const about = asks('על העבודה שלך כ{one}[ ב{company}]')

/** What the person does today. `{aim}` is known where the user wants to be there one day. */
export const today: HookSays = {
  subjects: [['העבודה שלך כ{one}', 'שאלה על העבודה שלך כ{one}', 'שאלה אחת על העבודה שלך כ{one}']],
  messages: [
    messages(tied, AIM, questions),
    messages(openings, AIM, questions),
    messages(tied, WANT, questions),
    messages(openings, WANT, questions),
    messages(unnamed, WANT, questions),
    messages([...openings, ...unnamed], WHO, questions),
  ],
  notes: [
    notes(
      [
        { who: '{short} ורוצה {aim}.', hook: '{bothWorked}.' },
        { who: '{short} ורוצה {aim}.', hook: 'גם אני למדתי ב{bothStudied}.' },
        { who: '{short} ורוצה {aim}.' },
      ],
      [
        'אפשר לשאול אותך שאלה אחת על הדרך שלך לתפקיד של {one}{?aim}?',
        'אפשר לשאול אותך שאלה אחת על השנה הראשונה כ{one}?',
        'אפשר לשאול אותך מה היה הכי חשוב ללמוד בדרך לתפקיד של {one}?',
        'אפשר לשאול אותך איזה צעד בדרך לתפקיד הזה היה החשוב ביותר{?one}?',
      ],
    ),
    notes([{ who: '{short} ורוצה {want}.' }], about),
    notes([{ who: '{short} ורוצה {want}.' }, { who: '{short}.' }], asks('על העבודה שלך ב{company}')),
    notes([{ who: 'אני רוצה {want}.' }, { who: '{short}.' }, { who: '' }], about),
  ],
}
