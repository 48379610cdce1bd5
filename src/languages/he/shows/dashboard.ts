import type { Catalogue } from '../../catalogue.ts'
import type { dashboard as english } from '../../en/shows/dashboard.ts'
import { add } from './add.ts'
import { calls } from './calls.ts'
import { compare } from './compare.ts'
import { guiding } from './guiding.ts'
import { insights } from './insights.ts'
import { network } from './network.ts'
import { people } from './people.ts'
import { personas } from './personas.ts'
import { settings } from './settings.ts'
import { today } from './today.ts'
import { welcome } from './welcome.ts'

/** הטקסטים של העמוד המלא. */
export const dashboard = {
  nav: {
    label: 'ראשי',
    today: 'היום',
    people: 'אנשים',
    network: 'רשת',
    personas: 'פרסונות',
    insights: 'תובנות',
    guiding: 'נתינה הלאה',
    settings: 'הגדרות',
  },
  wait: 'רק רגע …',
  opening: 'בפתיחה …',
  openingLong:
    'הפתיחה נמשכת יותר מהרגיל. אם פתוח חלון אחר של Lodestar, יש לסגור אותו; אם לא, לחכות רגע או לטעון את העמוד מחדש.',
  earlier: {
    title: 'גרסה קודמת מתאריך {day}',
    take: 'להחזיר אותה',
    taken: 'הגרסה הקודמת חזרה; מה שעמד כאן נשמר כגרסה קודמת.',
  },
  broughtBack: {
    said: 'הדפדפן איבד את המידע של Lodestar. המידע חזר מהעותק ({moment}). מה שנכתב אחר כך חסר.',
    seen: 'הבנתי',
  },
  undo: { done: 'בוצע.', undo: 'ביטול הפעולה', undone: 'הפעולה בוטלה.' },
  sampleTitle: 'אדם לדוגמה',
  sampleLead: 'האדם הזה מומצא. אפשר לנסות הכול: שום דבר לא נכנס ל״היום״ או לגיבוי.',
  draftGone: 'הטיוטה הזאת כבר לא כאן.',
  add,
  calls,
  compare,
  welcome,
  today,
  insights,
  guiding,
  network,
  people,
  personas,
  settings,
} as const satisfies Catalogue<'he', typeof english>
