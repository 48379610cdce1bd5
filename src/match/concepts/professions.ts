import { conceptsOf } from './concept.ts'

const role = conceptsOf('role')

/** Professions of care, teaching, science, craft and the arts. Words for both genders are one concept. */
export const professions = [
  // Care, teaching, research
  role('nursing', 'nursing', 'סיעוד', {
    en: 'nurse, nurses, nursing, ward manager~, midwife*, matron',
    he: 'אח מוסמך, אחות, סיעוד, אחות ראשית, אח ראשי, אחיות',
    broader: 'healthcare',
    apart: 'farming',
  }),
  role('medicine', 'medicine', 'רפואה', {
    en: 'physician~, medical doctor~, doctor~, radiologist~, paediatrician~, pediatrician~, anaesthet*, anesthesi*, radiographer~, radiolog*',
    he: 'רופא~, רופאה, מנתח~ לב|מוח|פלסטי~, רפואה, רופא~ מרדי~, רדיולוג~',
    broader: 'healthcare',
    apart: 'university-teaching',
  }),
  role('therapy', 'therapy', 'פסיכותרפיה וטיפול', {
    en: 'therapist~, psychologist~, social worker~, social work',
    he: 'מטפל~, פיזיותרפיסט~, פיזיותרפיה',
    broader: 'healthcare',
  }),
  role('teaching', 'teaching', 'הוראה', {
    en: 'teacher*, teaching, educator~, instructor~, tutor~',
    he: 'מורה~, מורים, הוראה, מרצה~, מרצים, מדריכ~ מקצועי~, חינוך',
    near: 'training',
  }),
  role('training', 'training and learning', 'הדרכה ולמידה', {
    en: 'trainer~, training manager~, corporate training',
    he: 'הדרכה, מנהל~ הדרכה, מנחה~ סדנאות, למידה ארגונית',
    near: 'teaching, human-resources',
  }),
  role('research', 'research', 'מחקר', {
    en: 'research scientist~, researcher~, postdoc*, phd student~, phd candidate~, academic research, scientist~',
    he: 'חוקר~, מחקר אקדמי, דוקטורנט~, פוסט דוקטור*, מדען, מדענית',
  }),
  role('journalism', 'journalism', 'עיתונאות', {
    en: 'journalist~, journalism, reporter~',
    he: 'עיתונאי~, עיתונאות, כתב חדשות',
    near: 'content',
  }),
  role('non-profit', 'non-profit work', 'עבודה במגזר השלישי', {
    en: 'non-profit*, nonprofit~, ngo, charity, social impact',
    he: 'עמותה, מלכ"ר, המגזר השלישי, ארגון חברתי, ללא מטרות רווח',
  }),
  role('public-sector', 'the public sector', 'עבודה במגזר הציבורי', {
    en: 'public sector, civil servant~, government, municipality',
    he: 'המגזר הציבורי, משרד ממשלתי, עירייה, שירות המדינה',
  }),
  // Science, craft, arts
  role('pharmacy', 'pharmacy', 'רוקחות', {
    en: 'pharmacist~, pharmacy',
    he: 'רוקח~, רוקחות',
    broader: 'healthcare',
  }),
  role('nutrition', 'nutrition', 'תזונה', {
    en: 'dietitian~, dietician~, nutritionist~',
    he: 'דיאטנ~, תזונאי~',
    broader: 'healthcare',
  }),
  role('midwifery', 'midwifery', 'מיילדות', {
    en: 'midwife, midwives, midwifery',
    he: 'מיילד~',
    broader: 'nursing',
  }),
  role('emergency-care', 'emergency care', 'רפואה דחופה', {
    en: 'paramedic*, emergency medic~, ambulance',
    he: 'פרמדיק~, חובש, חובשת, חובשים, מוקד חירום',
    broader: 'healthcare',
  }),
  role('biology', 'biology', 'ביולוגיה', {
    en: 'biologist~, biology, biochemist*, geneticist~, zoologist~, zoology',
    he: 'ביולוג~, ביולוגיה, ביוכימאי~, גנטיקאי~, זואולוג~',
    near: 'biotech, research',
  }),
  role('statistics', 'statistics', 'סטטיסטיקה', {
    en: 'statistician~, biostatistic*, statistics',
    he: 'סטטיסטיק*, ביוסטטיסטיק*',
    near: 'data-science, data-analysis',
  }),
  role('actuarial', 'actuarial work', 'אקטואריה', {
    en: 'actuary, actuaries, actuarial',
    he: 'אקטואר~',
    near: 'insurance, finance',
  }),
  role('school-leadership', 'leading a school', 'ניהול בית ספר', {
    en: 'school principal~, head teacher*, headteacher~, headmaster*',
    he: 'מנהל~ בית ספר, ניהול בית ספר',
    near: 'teaching',
  }),
  role('translation', 'translation', 'תרגום', {
    en: 'translator~, translation, interpreter~, localisation, localization',
    he: 'מתרגמ~, מתורגמנ~, תרגום, לוקליזציה',
  }),
  role('linguistics', 'linguistics', 'בלשנות', {
    en: 'linguist, linguists, linguistics',
    he: 'בלשנ~',
  }),
  role('photography', 'photography', 'צילום', { en: 'photographer~, photography', he: '=צלמ~, צילום' }),
  role('film', 'film', 'קולנוע', {
    en: 'filmmaker~, filmmaking, film director~, film production, videographer~',
    he: 'קולנוענ~, עורך וידאו, עורכת וידאו, במאי קולנוע, במאית קולנוע',
  }),
  role('music', 'music', 'מוזיקה', {
    en: 'musician*, composer~, music producer~, music production',
    he: 'מוזיקאי~, מלחינ~, מפיק מוזיקלי, מפיקה מוזיקלית',
  }),
  role('building-architecture', 'architecture', 'אדריכלות', {
    en: 'architect of buildings, building architect*, architecture studio, landscape architect*, urban planner~, urban planning, architectural design~|designer~|designing',
    he: 'אדריכל~, תכנון ערים',
    apart: 'architecture',
  }),
  role('interior-design', 'interior design', 'עיצוב פנים', {
    en: 'interior design~|designer~|designing',
    he: 'עיצוב פנים, מעצב~ פנים',
  }),
  role('animation', 'animation', 'אנימציה', {
    en: 'animator~, animation',
    he: 'אנימטור~, אנימציה',
  }),
  role('cooking', 'professional cooking', 'בישול מקצועי', {
    en: 'chef, chefs, pastry chef~, sous chef~, head chef~, cook, cooks, baker, bakers, pastry, culinary',
    he: 'שף, שפית, קונדיטור~, אופה, אופים, בישול',
    near: 'hospitality',
    apart: 'engineering-management, technology-executive',
  }),
  role('electrical-work', 'electrical engineering', 'הנדסת חשמל', {
    en: 'electrician~',
    he: 'חשמלאי~',
    near: 'hardware',
  }),
  role('flying', 'aviation', 'תעופה', {
    en: 'airline pilot~, commercial pilot~, flight attendant~, cabin crew',
    he: 'טייס, טייסת, דייל, דיילת, טייס~',
    alone: 'pilot',
  }),
  role('policing', 'police and security forces', 'משטרה וכוחות ביטחון', {
    en: 'police officer~, detective~, prison officer~',
    he: 'שוטר~, קצין, קצינה, קצינת, משטרה, סוהר~',
  }),
  role('procurement', 'procurement', 'רכש', {
    en: 'procurement, purchasing, purchasing manager~, strategic sourcing, category manager~',
    he: 'רכש, מנהל~ רכש, קניינ~',
    near: 'supply-chain, negotiation',
  }),
  role('warehouse', 'warehousing', 'ניהול מחסן', {
    en: 'warehouse manager~, warehousing, warehouse operations',
    he: 'מנהל~ מחסן, ניהול מחסן, מרלו"ג',
    near: 'supply-chain',
  }),
  role('social-entrepreneurship', 'social entrepreneurship', 'יזמות חברתית', {
    en: 'social entrepreneur*, social enterprise*',
    he: 'יזמות חברתית, יזמ~ חברתי~',
    near: 'non-profit',
    broader: 'entrepreneurship',
  }),
  role('economics', 'economics', 'כלכלה', { en: 'economist~, economics', he: 'כלכלה', near: 'finance' }),
  role('environment', 'environmental science', 'מדעי הסביבה', {
    en: 'environmental scientist~, ecologist~, environmental engineer*, environmental science~',
    he: 'אקולוג~, מדעי הסביבה, מהנדס~ סביבה',
    near: 'sustainability',
  }),
] as const
