import { parse } from 'valibot'
import { Me } from '../../model/me.ts'
import { Persona } from '../../model/persona.ts'
import type { Examples } from '../examples.ts'

const line = (role: string, text: object) => ({ id: role, role, text, concepts: [] })
const persona = parse(Persona, {
  id: 'one',
  title: 'Leading',
  kind: 'informal',
  guidance: [],
  lines: [
    line('gap', { en: 'lead a team of nurses', he: 'להוביל צוות של אחיות' }),
    line('short-goal', { en: 'ward manager', he: 'מנהלת מחלקה' }),
  ],
  excluded: [],
})
const me = parse(Me, {
  role: 'Night nurse',
  intro: { en: 'Night nurse on a surgical ward in Ghent', he: 'אחות לילה במחלקה כירורגית' },
})
const asNurse = (text: string) => ({ text, context: { me, persona } })
const atFjordline = (text: string) => ({
  text,
  context: { me: { ...me, employers: ['Fjordline'] }, persona },
})
/** Somebody who says who they are in English only: nobody can tell what of it is said in Hebrew. */
const inEnglish = (text: string) => ({
  text,
  context: { me: { ...me, intro: { en: 'Night nurse' } }, persona },
})

export const examples: Examples = {
  en: {
    bad: [
      asNurse('I work in supply chain management.'),
      asNurse('My background is in data science.'),
      asNurse('I am moving from user research to product design.'),
      asNurse("I'm coming from logistics, and your post helped."),
      asNurse('I have ten years of experience in procurement.'),
      asNurse('I studied economics.'),
      asNurse('I am leaving academia.'),
      asNurse('Which skills from university teaching are useful here?'),
    ],
    good: [
      asNurse('I work in nursing.'),
      asNurse('My background is in surgical nursing.'),
      asNurse('I am moving from nursing to ward management.'),
      asNurse('I work in Ghent.'),
      asNurse('I work in a clinic.'),
      asNurse('I worked at night.'),
      asNurse('Your move from data science to product helped me.'),
      'I work in supply chain management.',
    ],
  },
  he: {
    bad: [
      asNurse('אני עובדת בלוגיסטיקה.'),
      asNurse('הרקע שלי הוא בתחום הוראה.'),
      asNurse('אני עוברת ממשאבי אנוש לניהול מוצר.'),
      asNurse('הגעתי מתחום השיווק.'),
      asNurse('יש לי עשר שנות ניסיון ברכש.'),
      asNurse('אני עוסקת בשיווק.'),
      asNurse('הניסיון שלי בתחום ההוראה.'),
      asNurse('עבדתי בבנקאות.'),
    ],
    good: [
      asNurse('אני עובדת במחלקה כירורגית.'),
      asNurse('הרקע שלי הוא בתחום הכירורגיה.'),
      asNurse('אני עוברת מאחיות לניהול מחלקה.'),
      atFjordline('אני עובדת בפיורדליין.'),
      atFjordline('וגם אני עבדתי ב-Fjordline.'),
      asNurse('המעבר שלך ממשפטים למוצר עזר לי.'),
      asNurse('הוא עובד בלוגיסטיקה.'),
      inEnglish('אני עובדת בלוגיסטיקה.'),
      'אני עובדת בלוגיסטיקה.',
    ],
  },
}
