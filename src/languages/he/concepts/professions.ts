import type { SomeConceptLexicon } from '../../../match/concepts/concept-lexicon.ts'

/** Professions of care, teaching, science, craft and the arts. Words for both genders are one concept. */
export const professions = {
  // Care, teaching, research
  nursing: { name: 'סיעוד', says: 'אח מוסמך, אחות, סיעוד, אחות ראשית, אח ראשי, אחיות' },
  medicine: { name: 'רפואה', says: 'רופא~, רופאה, מנתח~ לב|מוח|פלסטי~, רפואה, רופא~ מרדי~, רדיולוג~' },
  therapy: { name: 'פסיכותרפיה וטיפול', says: 'מטפל~, פיזיותרפיסט~, פיזיותרפיה' },
  teaching: { name: 'הוראה', says: 'מורה~, מורים, הוראה, מרצה~, מרצים, מדריכ~ מקצועי~, חינוך' },
  training: { name: 'הדרכה ולמידה', says: 'הדרכה, מנהל~ הדרכה, מנחה~ סדנאות, למידה ארגונית' },
  research: { name: 'מחקר', says: 'חוקר~, מחקר אקדמי, דוקטורנט~, פוסט דוקטור*, מדען, מדענית' },
  journalism: { name: 'עיתונאות', says: 'עיתונאי~, עיתונאות, כתב חדשות' },
  'non-profit': {
    name: 'עבודה במגזר השלישי',
    says: 'עמותה, מלכ"ר, המגזר השלישי, ארגון חברתי, ללא מטרות רווח',
  },
  'public-sector': { name: 'עבודה במגזר הציבורי', says: 'המגזר הציבורי, משרד ממשלתי, עירייה, שירות המדינה' },
  // Science, craft, arts
  pharmacy: { name: 'רוקחות', says: 'רוקח~, רוקחות' },
  nutrition: { name: 'תזונה', says: 'דיאטנ~, תזונאי~' },
  midwifery: { name: 'מיילדות', says: 'מיילד~' },
  'emergency-care': {
    name: 'רפואה דחופה',
    says: 'פרמדיק~, חובש, חובשת, חובשים, מוקד חירום, קורס פראמדיקים|פרמדיקים|חובשים, מד"א',
  },
  biology: {
    name: 'ביולוגיה',
    says: 'ביולוג~, ביולוגיה, ביוכימאי~, גנטיקאי~, זואולוג~, בוטנאי*, בוטניקה, חרקים',
  },
  statistics: { name: 'סטטיסטיקה', says: 'סטטיסטיק*, ביוסטטיסטיק*' },
  actuarial: { name: 'אקטואריה', says: 'אקטואר~' },
  'school-leadership': { name: 'ניהול בית ספר', says: 'מנהל~ בית ספר, ניהול בית ספר' },
  translation: { name: 'תרגום', says: 'מתרגמ~, מתורגמנ~, תרגום, לוקליזציה' },
  linguistics: { name: 'בלשנות', says: 'בלשנ~' },
  photography: { name: 'צילום', says: '=צלמ~, צילום' },
  film: { name: 'קולנוע', says: 'קולנוענ~, עורך וידאו, עורכת וידאו, במאי קולנוע, במאית קולנוע' },
  music: { name: 'מוזיקה', says: 'מוזיקאי~, מלחינ~, מפיק מוזיקלי, מפיקה מוזיקלית' },
  'building-architecture': { name: 'אדריכלות', says: 'אדריכל~, תכנון ערים' },
  'interior-design': { name: 'עיצוב פנים', says: 'עיצוב פנים, מעצב~ פנים' },
  animation: { name: 'אנימציה', says: 'אנימטור~, אנימציה' },
  cooking: { name: 'בישול מקצועי', says: 'שף, שפית, אופה, אופים, בישול' },
  'electrical-work': { name: 'הנדסת חשמל', says: 'חשמלאי~, לוחות חשמל, תלת פאזי' },
  flying: { name: 'תעופה', says: 'טייס, טייסת, דייל, דיילת, טייס~' },
  policing: { name: 'משטרה וכוחות ביטחון', says: 'שוטר~, קצין, קצינה, קצינת, משטרה, סוהר~' },
  procurement: { name: 'רכש', says: 'רכש, מנהל~ רכש, קניינ~' },
  warehouse: { name: 'ניהול מחסן', says: 'מנהל~ מחסן, ניהול מחסן, מרלו"ג, סדרן סחורה, מלקט~ הזמנות' },
  'social-entrepreneurship': { name: 'יזמות חברתית', says: 'יזמות חברתית, יזמ~ חברתי~' },
  economics: { name: 'כלכלה', says: 'כלכלה' },
  environment: { name: 'מדעי הסביבה', says: 'אקולוג~, מדעי הסביבה, מהנדס~ סביבה' },
} as const satisfies SomeConceptLexicon
