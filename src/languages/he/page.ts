import type { PageWords } from '../../reader/page-words.ts'

export const page: PageWords = {
  code: 'he',
  present: ['הווה', 'היומ', 'נוכחי', 'כעת'],
  insideDates: ['ב'],
  moreMonths: {},
  ownActivity: ['פרסמ', 'פרסמה', 'שותפ על ידי', 'פורסמ על ידי'],
  otherActivity: ['אהב', 'אהבה', 'הגיב', 'הגיבה', 'פרסמ מחדש', 'פרסמה מחדש', 'שיתפ מחדש'],
  editOwn: ['עריכת מבוא', 'עריכת הקדמה'],
}
