import { conceptsOf } from './concept.ts'

const role = conceptsOf('role')

/** Who makes products, software and sense of data. Words for both genders are one concept. */
export const technologyRoles = [
  // Product and design
  role('product-management', 'product management', 'ניהול מוצר', {
    en: 'product manager~, product management, product owner~, head of product~, vp product, vp of product, director of product, chief product officer, cpo, product lead, product leader, group product manager, product director',
    he: 'מנהל~ מוצר, ניהול מוצר, סמנכ"ל~ מוצר, ראש~ מוצר, ראש תחום מוצר, פרודקט, ניהול מוצרים, מנהל~ מוצרים',
    near: 'product-analysis, project-management',
  }),
  role('product-marketing', 'product marketing', 'שיווק מוצר', {
    en: 'product marketing, product marketer~, pmm',
    he: 'שיווק מוצר, משווק~ מוצר',
    broader: 'marketing',
    apart: 'product-management',
  }),
  role('product-design', 'product design', 'עיצוב מוצר', {
    en: 'product designer~, product design, ux designer~, ui designer~, ux design, ui/ux, ux/ui, interaction design~|designer~|designing, experience designer~, ux, ui, user experience, user interface*',
    he: 'מעצב~ מוצר, עיצוב מוצר, עיצוב חוויית משתמש, מעצב~ ux, אפיון, חוויית משתמש, ממשק משתמש, פיגמה',
    near: 'user-research',
  }),
  role('user-research', 'user research', 'מחקר משתמשים', {
    en: 'user research*, ux research*, user interview*, usability test~|testing|tester~|tested, usability research, customer interview*',
    he: 'מחקר משתמשים, חוקר~ משתמשים, ראיונות משתמשים, בדיקות שמישות',
    near: 'product-design',
  }),
  role('graphic-design', 'graphic design', 'עיצוב גרפי', {
    en: 'graphic design~|designer~|designing, visual design~|designer~|designing, photoshop, adobe illustrator, indesign',
    he: 'עיצוב גרפי, מעצב~ גרפי*, פוטושופ',
  }),
  // Engineering
  role('software-engineering', 'software engineering', 'הנדסת תוכנה', {
    en: 'software engineer*, software developer~, software development, developer~, programmer~, full stack, full-stack, fullstack',
    he: 'מהנדס~ תוכנה, מפתח~ תוכנה, הנדסת תוכנה, פיתוח תוכנה, מתכנת~, מפתח~ פול סטאק, מפתח~, פיתוח',
  }),
  role('frontend', 'front-end development', 'פיתוח צד לקוח', {
    en: 'front end, front-end, frontend, react developer~, web developer~, vue, angular, web development, web design~|designer~|designing, django templates, html, css',
    he: 'פרונטאנד, צד לקוח, פרונט אנד, פיתוח אתרים, בניית אתרים',
    broader: 'software-engineering',
  }),
  role('backend', 'back-end development', 'פיתוח צד שרת', {
    en: 'back end, back-end, backend, server side, django, redis, serverless',
    he: 'בקאנד, צד שרת, בק אנד',
    broader: 'software-engineering',
  }),
  role('mobile-development', 'mobile development', 'פיתוח מובייל', {
    en: 'mobile developer~, mobile engineer*, ios developer~, android developer~, ios engineer*, android engineer*, mobile app development, mobile apps, app developer~, app development, flutter, react native, ios, android',
    he: 'מפתח~ מובייל, פיתוח מובייל, פיתוח לאנדרואיד, פלאטר, אנדרואיד',
    broader: 'software-engineering',
    alone: 'swift',
  }),
  role('site-reliability', 'site reliability engineering', 'הנדסת אמינות', {
    en: 'sre, site reliability, reliability engineer*',
    he: 'הנדסת אמינות, מהנדס~ אמינות, sre',
    near: 'devops, cloud',
  }),
  role('devops', 'DevOps', 'דבאופס', {
    en: 'devops',
    he: 'דבאופס, devops',
    near: 'site-reliability, cloud',
  }),
  role('embedded', 'embedded systems', 'מערכות משובצות', {
    en: 'embedded, firmware, embedded systems',
    he: 'אמבדד, מערכות משובצות, קושחה',
    near: 'hardware',
  }),
  role('hardware', 'hardware engineering', 'הנדסת חומרה', {
    en: 'hardware engineer*, circuit design~|designer~|designing, electronics engineer*',
    he: 'מהנדס~ חומרה, הנדסת חומרה, מהנדס~ אלקטרוניקה',
  }),
  role('quality-assurance', 'software testing', 'בדיקות תוכנה', {
    en: 'qa, quality assurance, test engineer*, software test~|testing|tester~|tested',
    he: 'בדיקות תוכנה, בודק~ תוכנה, איכות תוכנה, qa',
  }),
  role('engineering-management', 'engineering management', 'ניהול צוותי פיתוח', {
    en: 'engineering manager~, engineering management, engineering lead~|leader~|leading|leadership, r&d manager~, people leadership, development manager~, software team lead~|leader~|leading|leadership, engineering director',
    he: 'מנהל~ פיתוח, ניהול פיתוח, ראש~ צוות פיתוח, ראש צוות פיתוח, סמנכ"ל~ מחקר ופיתוח, מנהל~ הנדסה, ניהול צוותי פיתוח, מנהל~ קבוצת פיתוח, סמנכ"ל~ טכנולוגיות',
    broader: 'people-management',
    near: 'software-engineering',
  }),
  role('architecture', 'software architecture', 'ארכיטקטורת תוכנה', {
    en: 'software architect*, solution architect*, solutions architect*, system architect*, systems architect*, software architecture',
    he: 'ארכיטקט* תוכנה, ארכיטקטורת תוכנה, ארכיטקט* מערכות, ארכיטקט* פתרונות',
    near: 'software-engineering',
    alone: 'architecture',
  }),
  role('mechanical-engineering', 'mechanical engineering', 'הנדסת מכונות', {
    en: 'mechanical engineer*',
    he: 'מהנדס~ מכונות, הנדסת מכונות',
    apart: 'software-engineering',
  }),
  role('chemical-engineering', 'chemical engineering', 'הנדסה כימית', {
    en: 'chemical engineer*',
    he: 'מהנדס~ כימי~, הנדסה כימית',
  }),
  role('civil-engineering', 'civil engineering', 'הנדסה אזרחית', {
    en: 'civil engineer*, structural engineer*, surveyor~, land survey*',
    he: 'מהנדס~ אזרחי~, הנדסה אזרחית, הנדסת בניין, מודד~',
  }),
  // Data
  role('data-engineering', 'data engineering', 'הנדסת נתונים', {
    en: 'data engineer*, data pipeline~, pipelines for data, analytics engineer*, data platform',
    he: "מהנדס~ נתונים, הנדסת נתונים, מהנדס~ דאטה, דאטה אינג'יניר, דאטה אינג'ינר~",
    near: 'data-analysis, data-science, software-engineering',
  }),
  role('data-analysis', 'data analysis', 'ניתוח נתונים', {
    en: 'data analyst~, data analysis, data analytics',
    he: 'אנליסט~, ניתוח נתונים, מנתח~ נתונים, אנליסט~ נתונים',
    near: 'data-science, data-engineering, product-analysis',
  }),
  role('product-analysis', 'product analytics', 'אנליטיקת מוצר', {
    en: 'product analyst~, product analytics, google analytics, mixpanel',
    he: 'אנליסט~ מוצר, אנליטיקת מוצר',
    broader: 'data-analysis',
    near: 'product-management',
  }),
  role('data-science', 'data science', 'מדע הנתונים', {
    en: 'data scientist~, data science',
    he: 'מדע הנתונים, מדען~ נתונים, מדעני~ נתונים, דאטה סיינטיסט~',
    near: 'machine-learning, data-analysis',
    apart: 'physics',
  }),
  role('machine-learning', 'machine learning', 'למידת מכונה', {
    en: 'machine learning, ai engineer*, ai, ai/ml, ml',
    he: 'למידת מכונה, בינה מלאכותית, ai',
    near: 'data-science',
  }),
  role('information-security', 'information security', 'אבטחת מידע', {
    en: 'information security, cybersecurity, cyber security, infosec, network security, security engineer*, ciso, security analyst~',
    he: 'אבטחת מידע, סייבר, הגנת סייבר, אבטחת רשת',
    alone: 'security, cyber',
  }),
] as const
