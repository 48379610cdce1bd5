import type { Me } from '../model/me.ts'
import type { Persona } from '../model/persona.ts'

/** A persona to try things with: a data engineer on the way into product. */
export const samplePersona: Persona = {
  id: 'sample',
  title: 'Into product',
  kind: 'informal',
  guidance: ['career-strategy'],
  lines: [
    {
      id: 'sample-present',
      role: 'short-goal',
      text: {
        en: 'present data to stakeholders who are not technical',
        he: 'להציג נתונים לבעלי עניין שאינם טכניים',
      },
      concepts: ['presenting', 'stakeholder-communication'],
      phrases: {
        en: ['present data to stakeholders who are not technical'],
        he: ['להציג נתונים לבעלי עניין שאינם טכניים'],
      },
      confirmed: true,
    },
    {
      id: 'sample-goal',
      role: 'long-goal',
      text: { en: 'from data engineer to product manager', he: 'מהנדסת נתונים לניהול מוצר' },
      concepts: ['data-engineering', 'product-management'],
      phrases: { en: ['move into product management'], he: ['לעבור לניהול מוצר'] },
      confirmed: true,
    },
    {
      id: 'sample-budget',
      role: 'gap',
      text: { en: 'the financial side of project budgeting', he: 'הצד הכספי של תקצוב פרויקטים' },
      concepts: ['budgeting'],
      phrases: {
        en: ['understand the financial side of project budgeting'],
        he: ['להבין את הצד הכספי של תקצוב פרויקטים'],
      },
      confirmed: true,
    },
  ],
  path: { from: 'data-engineering', to: 'product-management' },
  excluded: [],
}

/** Somebody to be while trying, where the user has not told of themselves yet. */
export const sampleMe: Me = {
  name: 'Maya',
  intro: { en: 'Data engineer at a logistics company in Haifa', he: 'מהנדסת נתונים בחברת לוגיסטיקה בחיפה' },
  who: {
    en: "I'm a data engineer at a logistics company in Haifa",
    he: 'אני מהנדסת נתונים בחברת לוגיסטיקה בחיפה',
  },
  whoShort: { en: "I'm a data engineer in Haifa", he: 'אני מהנדסת נתונים בחיפה' },
  whoConfirmed: true,
  nameIn: { he: 'מאיה' },
  role: 'Data engineer',
  place: 'Haifa',
  schools: [],
  employers: [],
  languages: ['en', 'he'],
  offer: {},
  workingSince: '2019',
  reportingLine: [],
  writesAs: 'feminine',
}
