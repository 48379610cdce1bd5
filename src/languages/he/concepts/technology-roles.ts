import type { SomeConceptLexicon } from '../../../match/concepts/concept-lexicon.ts'

/** Who makes products, software and sense of data. Words for both genders are one concept. */
export const technologyRoles = {
  // Product and design
  'product-management': {
    name: 'ניהול מוצר',
    says: 'מנהל~ מוצר, ניהול מוצר, סמנכ"ל~ מוצר, ראש~ מוצר, ראש תחום מוצר, פרודקט, ניהול מוצרים, מנהל~ מוצרים',
  },
  'product-marketing': { name: 'שיווק מוצר', says: 'שיווק מוצר, משווק~ מוצר' },
  'product-design': {
    name: 'עיצוב מוצר',
    says: 'מעצב~ מוצר, עיצוב מוצר, עיצוב חוויית משתמש, מעצב~ ux, אפיון, חוויית משתמש, ממשק משתמש, פיגמה',
  },
  'user-research': {
    name: 'מחקר משתמשים',
    says: 'מחקר משתמשים, חוקר~ משתמשים, ראיונות משתמשים, בדיקות שמישות',
  },
  'graphic-design': { name: 'עיצוב גרפי', says: 'עיצוב גרפי, מעצב~ גרפי*, פוטושופ' },
  // Engineering
  'software-engineering': {
    name: 'הנדסת תוכנה',
    says: 'מהנדס~ תוכנה, מפתח~ תוכנה, הנדסת תוכנה, פיתוח תוכנה, מתכנת~, מפתח~ פול סטאק, מפתח~',
    alone: 'פיתוח',
  },
  frontend: { name: 'פיתוח צד לקוח', says: 'פרונטאנד, צד לקוח, פרונט אנד, פיתוח אתרים, בניית אתרים' },
  backend: { name: 'פיתוח צד שרת', says: 'בקאנד, צד שרת, בק אנד' },
  'mobile-development': {
    name: 'פיתוח מובייל',
    says: 'מפתח~ מובייל, פיתוח מובייל, פיתוח לאנדרואיד, פלאטר, אנדרואיד',
  },
  'site-reliability': { name: 'הנדסת אמינות', says: 'הנדסת אמינות, מהנדס~ אמינות, sre' },
  devops: { name: 'דבאופס', says: 'דבאופס, devops' },
  embedded: { name: 'מערכות משובצות', says: 'אמבדד, מערכות משובצות, קושחה' },
  hardware: { name: 'הנדסת חומרה', says: 'מהנדס~ חומרה, הנדסת חומרה, מהנדס~ אלקטרוניקה' },
  'quality-assurance': { name: 'בדיקות תוכנה', says: 'בדיקות תוכנה, בודק~ תוכנה, איכות תוכנה, qa' },
  'engineering-management': {
    name: 'ניהול צוותי פיתוח',
    says: 'מנהל~ פיתוח, ניהול פיתוח, ראש~ צוות פיתוח, ראש צוות פיתוח, סמנכ"ל~ מחקר ופיתוח, מנהל~ הנדסה, ניהול צוותי פיתוח, מנהל~ קבוצת פיתוח, סמנכ"ל~ טכנולוגיות',
  },
  architecture: {
    name: 'ארכיטקטורת תוכנה',
    says: 'ארכיטקט* תוכנה, ארכיטקטורת תוכנה, ארכיטקט* מערכות, ארכיטקט* פתרונות',
  },
  'mechanical-engineering': { name: 'הנדסת מכונות', says: 'מהנדס~ מכונות, הנדסת מכונות' },
  'chemical-engineering': { name: 'הנדסה כימית', says: 'מהנדס~ כימי~, הנדסה כימית' },
  'civil-engineering': { name: 'הנדסה אזרחית', says: 'מהנדס~ אזרחי~, הנדסה אזרחית, הנדסת בניין, מודד~' },
  // Data
  'data-engineering': {
    name: 'הנדסת נתונים',
    says: "מהנדס~ נתונים, הנדסת נתונים, מהנדס~ דאטה, דאטה אינג'יניר, דאטה אינג'ינר~",
  },
  'data-analysis': { name: 'ניתוח נתונים', says: 'אנליסט~, ניתוח נתונים, מנתח~ נתונים, אנליסט~ נתונים' },
  'product-analysis': { name: 'אנליטיקת מוצר', says: 'אנליסט~ מוצר, אנליטיקת מוצר' },
  'data-science': { name: 'מדע הנתונים', says: 'מדע הנתונים, מדען~ נתונים, מדעני~ נתונים, דאטה סיינטיסט~' },
  'machine-learning': { name: 'למידת מכונה', says: 'למידת מכונה, בינה מלאכותית, ai' },
  'information-security': { name: 'אבטחת מידע', says: 'אבטחת מידע, סייבר, הגנת סייבר, אבטחת רשת' },
} as const satisfies SomeConceptLexicon
