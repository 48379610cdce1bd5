import type { HookSays } from '../../../../draft/says.ts'
import { asks, heading, messages, notes, tied, tiedHeading, WANT, WHO } from './shapes.ts'

const openings = [
  'ראיתי את ההתנדבות שלך ב{place}.',
  'אני פונה בעקבות ההתנדבות שלך ב{place}.',
  'יש לי שאלה על ההתנדבות שלך ב{place}.',
]
const questions = [
  'מה למדת שם שעוזר לך גם במקומות אחרים?',
  'מה הכי הפתיע אותך שם?',
  'מה כדאי לדעת לפני שמתחילים?',
  'איך זה התחיל?',
]
const about = asks('על ההתנדבות שלך ב{place}')

/** Unpaid work of theirs. */
export const volunteering: HookSays = {
  subjects: [['ההתנדבות שלך ב{place}', 'שאלה על ההתנדבות שלך ב{place}', 'שאלה אחת על ההתנדבות ב{place}']],
  messages: [messages(openings, WANT, questions), messages(openings, WHO, questions)],
  notes: [
    notes(tiedHeading, about),
    notes(heading, about),
    notes(tied, about),
    notes([{ who: '{short}.' }, { who: '' }], about),
  ],
}
