import type { PageWords } from '../../reader/page-words.ts'

export const page: PageWords = {
  code: 'he',
  present: ['הווה', 'היומ', 'נוכחי', 'כעת'],
  insideDates: ['ב'],
  moreMonths: {},
  ownActivity: ['פרסמ', 'פרסמה', 'שותפ על ידי', 'פורסמ על ידי'],
  otherActivity: ['אהב', 'אהבה', 'הגיב', 'הגיבה', 'פרסמ מחדש', 'פרסמה מחדש', 'שיתפ מחדש'],
  commented: ['הגיב על פוסט', 'הגיבה על פוסט', 'הגיב/ה על פוסט', 'הגיב על זה', 'הגיבה על זה'],
  reposted: ['פרסמ מחדש', 'פרסמה מחדש', 'פרסמ/ה מחדש', 'שיתפ מחדש'],
  followers: ['עוקבימ', 'עוקב'],
  headings: {
    about: ['אודות', 'מידע כללי', 'קצת עליי'],
    experience: ['ניסיונ', 'ניסיונ תעסוקתי'],
    education: ['השכלה'],
    skills: ['כישורימ', 'מיומנויות'],
    languages: ['שפות'],
    certificates: ['רישיונות והסמכות', 'רישיונות ותעודות', 'הסמכות', 'certifications'],
    volunteering: ['התנדבות', 'ניסיונ בהתנדבות', 'התנדבויות'],
    publications: ['פרסומימ'],
    projects: ['פרויקטימ'],
    featured: ['מומלצימ', 'נבחרימ', 'תוכנ מובלט'],
    recommendations: ['המלצות'],
    activity: ['פעילות'],
    services: ['שירותימ'],
  },
  editOwn: ['עריכת מבוא', 'עריכת הקדמה'],
}
