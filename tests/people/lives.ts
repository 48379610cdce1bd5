import type { Person } from './person.ts'

const nobody = { mutuals: [], beside: [{ name: 'Petra Loos', headline: 'Auditor at Beside' }] } as const

/** A nursing lead in Leipzig who mentors. */
export const ines: Person = {
  ...nobody,
  slug: 'ines-hartwig',
  name: 'Ines Hartwig',
  pronouns: 'She/Her',
  degree: 1,
  headline: 'Ward manager | patient safety',
  place: 'Leipzig, Germany',
  about:
    'Fifteen years at the bedside, six of them leading a ward. I mentor nurses who plan their first shift schedules.',
  roles: [
    { title: 'Ward Manager', company: 'Klinikum am Auwald', from: '2019-05', to: 'now', place: 'Leipzig' },
    { title: 'Nurse', company: 'Klinikum am Auwald', from: '2010-04', to: '2019-05', place: 'Leipzig' },
  ],
  studies: [{ school: 'Pflegeschule Pleiße', degree: 'Nursing', from: '2007', to: '2010' }],
  skills: ['Patient Safety', 'Staffing'],
  volunteering: [],
  activity: [
    { text: 'Handover in nine minutes: what we left out, and why nobody misses it.', daysAgo: 5, own: true },
  ],
}

/** A marketer in Lagos without posts. */
export const tunde: Person = {
  ...nobody,
  slug: 'tunde-adeyemi-okoro',
  name: 'Tunde Adeyemi-Okoro',
  degree: 3,
  headline: 'Growth marketing for payments',
  place: 'Lagos, Nigeria',
  about: 'Numbers first, slogans later.',
  roles: [
    { title: 'Head of Growth', company: 'Kobo Lane', from: '2022-01', to: 'now', place: 'Lagos' },
    {
      title: 'Marketing Manager',
      company: 'Harmattan Foods',
      from: '2016-06',
      to: '2021-12',
      place: 'Ibadan',
      description: 'Built a team of five and its budget from nothing.',
    },
  ],
  studies: [{ school: 'University of Ibadan', degree: 'BSc, Statistics', from: '2011', to: '2015' }],
  skills: ['Growth', 'Pricing'],
  volunteering: [
    { role: 'Volunteer teacher', organisation: 'Saturday Maths Club', from: '2017-02', to: '2020-11' },
  ],
  activity: [],
}

/** An engineering manager in Haifa; the profile is in Hebrew. */
export const rotem: Person = {
  ...nobody,
  slug: 'רותם-אלמוג',
  name: 'רותם אלמוג',
  degree: 2,
  headline: 'ראש צוות פיתוח | ליווי מהנדסים בתחילת הדרך',
  place: 'חיפה, ישראל',
  about: 'עשר שנים בפיתוח תוכנה, ארבע מהן בניהול צוותים.\nמלווה מהנדסות ומהנדסים במעבר לניהול.',
  roles: [
    { title: 'ראש צוות פיתוח', company: 'גל ים מערכות', from: '2020-02', to: 'now', place: 'חיפה' },
    { title: 'מהנדסת תוכנה', company: 'גל ים מערכות', from: '2014-10', to: '2020-01', place: 'חיפה' },
  ],
  studies: [{ school: 'הטכניון', degree: 'מדעי המחשב', from: '2010', to: '2014' }],
  skills: ['ניהול צוות', 'Python'],
  volunteering: [{ role: 'מנטורית', organisation: 'קהילת שביל', from: '2021-03', to: 'now' }],
  activity: [{ text: 'מה למדתי משיחת המשוב הראשונה שנתתי כראש צוות.', daysAgo: 8, own: true }],
}

/** A product manager in Tel Aviv; Hebrew and Latin mixed. */
export const amit: Person = {
  ...nobody,
  slug: 'amit-shaked-pm',
  name: 'עמית שקד',
  degree: 2,
  headline: 'Product Manager ב־Tidepool | לשעבר אנליסט',
  place: 'תל אביב',
  roles: [
    { title: 'מנהל מוצר', company: 'Tidepool', from: '2021-06', to: 'now' },
    { title: 'אנליסט נתונים', company: 'Tidepool', from: '2018-01', to: '2021-05' },
  ],
  studies: [],
  skills: ['ניהול מוצר', 'SQL'],
  volunteering: [],
  activity: [{ text: 'שלושה דברים שאנליסטים יודעים על מוצר, ואף אחד לא שואל אותם.', daysAgo: 30, own: true }],
}

/** A programme lead in Amman; the profile is in Arabic. */
export const layla: Person = {
  ...nobody,
  slug: 'layla-nimri',
  name: 'ليلى النمري',
  degree: 2,
  headline: 'مديرة برامج في مؤسسة سنابل',
  place: 'عمّان، الأردن',
  about: 'أدير برامج التعليم في القرى منذ عام ٢٠١٥، وأدرّب متطوعين جددًا كل صيف.',
  roles: [{ title: 'مديرة برامج', company: 'مؤسسة سنابل', from: '2015-01', to: 'now', place: 'عمّان' }],
  studies: [{ school: 'جامعة اليرموك', degree: 'إدارة أعمال', from: '2009', to: '2013' }],
  skills: ['إدارة البرامج', 'التدريب'],
  volunteering: [],
  activity: [{ text: 'كيف نكتب تقريرًا يقرؤه الممولون فعلًا.', daysAgo: 40, own: true }],
}

/** A finance lead who explains budgets. */
export const mirela: Person = {
  ...nobody,
  slug: 'mirela-dusan',
  name: 'Mirela Dušan',
  degree: 2,
  headline: 'CFO | budgets that project leads can read',
  place: 'Ljubljana, Slovenia',
  about: 'I teach project leads to read their own budgets.',
  roles: [
    {
      title: 'CFO',
      company: 'Soča Energy',
      from: '2018-01',
      to: 'now',
      description: 'Took budget ownership of a €4m programme in the first year.',
    },
    { title: 'Financial Controller', company: 'Drava Bank', from: '2008-09', to: '2017-12' },
  ],
  studies: [{ school: 'University of Ljubljana', degree: 'Economics', from: '2003', to: '2008' }],
  skills: ['Financial Planning', 'Budgeting'],
  volunteering: [],
  activity: [],
}

/** A career changer without About or posts: from the kitchen into code. */
export const desta: Person = {
  ...nobody,
  slug: 'desta-mengistu-7a2b',
  name: 'Desta Mengistu',
  degree: 3,
  headline: 'Aspiring product manager, software developer',
  place: 'Addis Ababa',
  roles: [
    { title: 'Software Developer', company: 'Entoto Soft', from: '2023-02', to: 'now' },
    { title: 'Head Chef', company: 'Bole Kitchen', from: '2012-01', to: '2022-06' },
  ],
  studies: [],
  skills: ['JavaScript', 'Negotiation'],
  volunteering: [],
  activity: [],
}

/** Somebody who brings people together. */
export const jun: Person = {
  ...nobody,
  slug: 'jun-haraguchi',
  name: 'Jun Haraguchi',
  degree: 2,
  headline: 'Community lead, Harbour Meetups',
  place: 'Yokohama, Japan',
  about: 'I organise meetups for people who change careers. Office hours every Friday.',
  roles: [{ title: 'Community Lead', company: 'Harbour Meetups', from: '2020-04', to: 'now' }],
  studies: [{ school: 'Minato College', degree: 'Sociology', from: '2012', to: '2016' }],
  skills: ['Community Building', 'Event Planning'],
  volunteering: [],
  activity: [{ text: 'How to say no to a speaker, kindly and in four lines.', daysAgo: 2, own: true }],
}
