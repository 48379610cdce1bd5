import { conceptsOf } from './concept.ts'

const role = conceptsOf('role')
const skill = conceptsOf('skill')

/** Caring, healing, teaching, judging and governing. */
export const craftAndCare = [
  // Health
  role('surgery', 'surgery', 'כירורגיה', {
    en: 'surgeon~, surgery, surgical, orthop*',
    he: 'כירורג~, כירורגיה, מנתח~ בבית חולים, אורתופד~',
    broader: 'medicine',
  }),
  role('family-medicine', 'family medicine', 'רפואת משפחה', {
    en: 'general practitioner~, family doctor~, family medicine, gp partner, primary care, gp',
    he: 'רופא~ משפחה, רפואת משפחה, רפואה ראשונית',
    broader: 'medicine',
  }),
  role('paediatrics', 'paediatrics', 'רפואת ילדים', {
    en: 'paediatric*, pediatric*, neonatolog*',
    he: 'רופא~ ילדים, רפואת ילדים, פדיאטריה, יילודים',
    broader: 'medicine',
  }),
  role('psychiatry', 'psychiatry', 'פסיכיאטריה', {
    en: 'psychiatr*',
    he: 'פסיכיאטר~, פסיכיאטריה',
    broader: 'medicine',
    near: 'psychology',
  }),
  role('dentistry', 'dentistry', 'רפואת שיניים', {
    en: 'dentist*, dental, orthodont*, dental hygien*, oral surgeon~, oral health',
    he: 'רופא~ שיניים, רפואת שיניים, שיננ~, אורתודנט~',
  }),
  role('psychology', 'psychology', 'פסיכולוגיה', {
    en: 'psycholog*, psychotherap*, cbt, counselling psychology, clinical psychology',
    he: 'פסיכולוג~, פסיכולוגיה, פסיכותרפי*, טיפול רגשי',
    near: 'therapy',
    broader: 'therapy',
  }),
  role('social-work', 'social work', 'עבודה סוציאלית', {
    en: 'social work|working|worker~, case worker~, caseworker~, child protection, welfare officer~, youth worker~, youth work',
    he: 'עובד~ סוציאלי~, עבודה סוציאלית, רווחה, עבודה עם נוער, מדריכ~ נוער',
    near: 'therapy, non-profit',
  }),
  role('physiotherapy', 'physiotherapy', 'פיזיותרפיה', {
    en: 'physiotherap*, physical therap*, rehabilitation',
    he: 'פיזיותרפי*, שיקום',
    near: 'therapy',
    broader: 'therapy',
  }),
  role('occupational-therapy', 'occupational therapy', 'ריפוי בעיסוק', {
    en: 'occupational therap*',
    he: 'ריפוי בעיסוק, מרפא~ בעיסוק',
    near: 'therapy',
    broader: 'therapy',
  }),
  role('speech-therapy', 'speech therapy', 'קלינאות תקשורת', {
    en: 'speech therap*, speech and language therap*, speech pathologist~',
    he: 'קלינאי~ תקשורת, קלינאות תקשורת',
    near: 'therapy',
    broader: 'therapy',
  }),
  role('veterinary', 'veterinary medicine', 'וטרינריה', {
    en: 'veterinar*, vet nurse~',
    he: 'וטרינר~, וטרינריה',
  }),
  role('laboratory', 'laboratory work', 'עבודת מעבדה', {
    en: 'laboratory technician~, lab technician~, lab manager~, medical laboratory, lab work',
    he: 'לבורנט~, עובד~ מעבדה, מנהל~ מעבדה, עבודת מעבדה',
    near: 'biology, research',
  }),
  role('clinical-research', 'clinical research', 'מחקר קליני', {
    en: 'clinical research*, clinical trial*, cra, clinical study, study coordinator~',
    he: 'מחקר קליני, מחקרים קליניים, ניסויים קליניים, מתאמ~ מחקר',
    near: 'research, regulatory',
  }),
  role('regulatory', 'regulatory affairs', 'רגולציה', {
    en: 'regulatory affairs, regulatory, fda, medical device regulation, mdr',
    he: 'רגולציה, ענייני רגולציה, אישורי fda',
    near: 'compliance, quality-management',
  }),
  role('health-management', 'managing health services', 'ניהול שירותי בריאות', {
    en: 'hospital administrat*, health services manage*, healthcare manage*, clinical director~, practice manager~',
    he: 'ניהול בית חולים, ניהול שירותי בריאות, מנהל~ מחלקה רפואית, מנהל~ מרפאה, אחות אחראית, אח אחראי',
    near: 'healthcare, people-management',
  }),
  role('public-health', 'public health', 'בריאות הציבור', {
    en: 'public health, epidemiolog*, global health, health policy',
    he: 'בריאות הציבור, אפידמיולוג~, מדיניות בריאות',
    near: 'healthcare, public-sector',
  }),
  role('optometry', 'optometry', 'אופטומטריה', { en: 'optometr*, optician~', he: 'אופטומטריסט~, אופטיקאי~' }),
  role('care-work', 'care work', 'עבודת סיעוד וטיפול', {
    en: 'carer~, caregiver~, care assistant~, home care, elder care, nursing home, care home',
    he: 'מטפל~ בקשישים, טיפול בקשישים, בית אבות, סיעוד ביתי',
  }),
  role('childcare', 'early childhood', 'חינוך לגיל הרך', {
    en: 'kindergarten*, nursery teacher*, early childhood, childcare, preschool*, nanny, early years',
    he: 'גננ~, גן ילדים, הגיל הרך, מטפלת, סייע~ בגן',
    near: 'teaching',
  }),
  role('special-education', 'special education', 'חינוך מיוחד', {
    en: 'special education, special needs, sen teacher*, learning disabilit*, inclusion teacher*',
    he: 'חינוך מיוחד, צרכים מיוחדים, לקויות למידה',
    broader: 'teaching',
  }),
  role('university-teaching', 'university teaching', 'הוראה באקדמיה', {
    en: 'professor~, lecturer~, university teaching, faculty member~, academic career, tenure, academia',
    he: 'פרופסור~, מרצה, סגל אקדמי, הוראה באקדמיה, קריירה אקדמית, אקדמיה',
    near: 'research, teaching',
    broader: 'teaching',
  }),
  role('curriculum', 'designing learning', 'פיתוח הדרכה', {
    en: 'instructional design~|designer~|designing, curriculum, learning design~|designer~|designing, course design, elearning, e-learning',
    he: 'פיתוח הדרכה, פיתוח תוכניות לימודים, תוכנית לימודים, למידה מקוונת, לומדות',
    near: 'training, learning-development',
    broader: 'training',
  }),
  role('libraries', 'libraries and archives', 'ספריות וארכיונים', {
    en: 'librarian~, archivist~, library science, records manage*',
    he: 'ספרנ~, ארכיונאי~, ספריות, ארכיון',
  }),
  role('school-counselling', 'school counselling', 'ייעוץ חינוכי', {
    en: 'school counsel*, guidance counsel*, student advis*, admissions officer~, student affairs',
    he: 'יועצת חינוכית, יועצ~ חינוכי~, ייעוץ חינוכי, דיקנט',
    near: 'teaching, career-counselling',
  }),
  // Law and state
  role('corporate-law', 'corporate law', 'משפט מסחרי', {
    en: 'corporate law~|lawyer~, in-house counsel, general counsel, legal counsel, commercial law~|lawyer~, company secretary',
    he: 'משפט מסחרי, יועצ~ משפטי~, ייעוץ משפטי לחברות, עו"ד מסחרי~',
    broader: 'law',
  }),
  role('litigation', 'litigation', 'ליטיגציה', {
    en: 'litigat*, barrister~, trial lawyer~, prosecutor*, public defender~, criminal law~|lawyer~',
    he: 'ליטיגציה, ליטיגטור~, פרקליט~, תביעה פלילית, סנגור~',
    broader: 'law',
  }),
  role('judiciary', 'judging', 'שיפוט', {
    en: 'judge at, district judge, magistrate~, judiciary, arbitrat*',
    he: 'שופט~, שפיטה, בורר~, בוררות',
    near: 'law',
    alone: 'judge',
  }),
  role('paralegal', 'legal assistance', 'סיוע משפטי', {
    en: 'paralegal~, legal assistant~, legal secretary, notary',
    he: 'מתמח~ במשפטים, עוזר~ משפטי~, נוטריונ~',
    near: 'law',
  }),
  role('compliance', 'compliance', 'ציות', {
    en: 'compliance, compliance officer~, anti-money laundering, aml, kyc',
    he: 'ציות, קצינ~ ציות, איסור הלבנת הון',
    near: 'risk, audit, law',
  }),
  role('public-policy', 'public policy', 'מדיניות ציבורית', {
    en: 'public policy, policy advis*, policy analyst~, government affairs, public affairs, lobbying, lobbyist~, policy making',
    he: 'מדיניות ציבורית, יועצ~ מדיניות, קשרי ממשל, לובי, שדלנ~',
    near: 'public-sector',
    alone: 'policy, מדיניות',
  }),
  role('diplomacy', 'diplomacy', 'דיפלומטיה', {
    en: 'diplomat*, foreign affairs, foreign service, embassy, international relations',
    he: 'דיפלומט~, דיפלומטיה, שירות החוץ, שגרירות, יחסים בינלאומיים',
    near: 'public-policy',
  }),
  role('politics', 'politics', 'פוליטיקה', {
    en: 'member of parliament, city council~, politician~, political advis*, campaign manager~, election campaign*',
    he: 'חבר~ כנסת, חבר~ מועצה, יועצ~ פוליטי~, מנהל~ קמפיינ בחירות',
    near: 'public-policy',
  }),
  role('military', 'military service', 'שירות צבאי', {
    en: 'military officer~, army officer~, navy officer~, air force, veteran~, armed forces, commander in, soldier~',
    he: 'קצינ~ בצבא, קצונה, מפקד~, צה"ל, שירות צבאי, יחידה 8200, חיל האוויר, חייל~',
    near: 'people-management',
  }),
  role('firefighting', 'fire and rescue', 'כיבוי והצלה', {
    en: 'firefight*, fire service, fire brigade',
    he: 'כבא~, כיבוי והצלה, לוחמ~ אש',
    near: 'emergency-care',
  }),
  role('urban-planning', 'urban planning', 'תכנון עירוני', {
    en: 'urban plann*, city plann*, town plann*, spatial planning, transport planning',
    he: 'תכנון עירוני, מתכנן ערים, מתכננת ערים, מתכננ~ ערים, בינוי ערים',
    near: 'building-architecture, public-sector',
  }),
  role('human-rights', 'human rights', 'זכויות אדם', {
    en: 'human rights, refugee~, advocacy, humanitarian, ngo worker~',
    he: 'זכויות אדם, פליטים, סיוע הומניטרי, סנגור קהילתי',
    near: 'non-profit, law',
  }),
  role('international-development', 'international development', 'פיתוח בינלאומי', {
    en: 'international development, development cooperation, united nations, aid worker~, foreign aid',
    he: 'פיתוח בינלאומי, האו"ם, סיוע בינלאומי',
    near: 'non-profit',
  }),
  role('clergy', 'religious service', 'שירות דת', {
    en: 'priest~, pastor~, rabbi~, imam~, chaplain~, clergy',
    he: 'רב קהילה, רבנית, כומר, אימאם, רבנות',
  }),
  // Sciences
  role('physics', 'physics', 'פיזיקה', {
    en: 'physicist~, physics, optics, photonics',
    he: 'פיזיקאי~, פיזיקה, אופטיקה',
  }),
  role('chemistry', 'chemistry', 'כימיה', {
    en: 'chemist*, chemistry, materials science, materials engineer*',
    he: 'כימאי~, כימיה, מדע החומרים, הנדסת חומרים',
    near: 'chemical-engineering',
  }),
  role('mathematics', 'mathematics', 'מתמטיקה', {
    en: 'mathematician~, mathematics, maths, operations research, quantitative analyst~, quant',
    he: 'מתמטיקאי~, מתמטיקה, חקר ביצועים',
    near: 'statistics',
  }),
  role('geology', 'earth sciences', 'מדעי כדור הארץ', {
    en: 'geolog*, geophysic*, earth science~, hydrolog*, meteorolog*, water resources, oceanograph*',
    he: 'גאולוג~, גאופיזיקה, מדעי כדור הארץ, הידרולוג~, משאבי מים, מטאורולוג~',
    near: 'environment',
  }),
  role('bioinformatics', 'bioinformatics', 'ביואינפורמטיקה', {
    en: 'bioinformatic*, computational biolog*, genomics, genetic, genetics',
    he: 'ביואינפורמטיקה, ביולוגיה חישובית, גנומיקה, גנטיקה',
    near: 'biology, data-science',
  }),
  role('neuroscience', 'neuroscience', 'מדעי המוח', {
    en: 'neuroscien*, brain research, cognitive science',
    he: 'מדעי המוח, חקר המוח, מדעי הקוגניציה',
    near: 'biology, psychology',
  }),
  role('sociology', 'social research', 'מחקר חברתי', {
    en: 'sociolog*, anthropolog*, social research*, ethnograph*, political science',
    he: 'סוציולוג~, אנתרופולוג~, מחקר חברתי, מדע המדינה',
    near: 'research',
  }),
  role('history', 'history', 'היסטוריה', {
    en: 'historian~, archaeolog*, museum curator*, curator*, heritage',
    he: 'היסטוריונ~, ארכאולוג~, אוצר|אוצרת תערוכה|תערוכות|אמנות|מוזיאון|במוזיאון|בגלריה, אוצרות תערוכות|אמנות, מוזיאונ~, שימור מורשת',
  }),
  role('philosophy', 'philosophy and ethics', 'פילוסופיה ואתיקה', {
    en: 'philosopher~, philosophy, ethicist~, ethics of',
    he: 'פילוסוף, פילוסופיה, אתיקה',
  }),
  skill('academic-writing', 'academic writing', 'כתיבה אקדמית', {
    en: 'academic writing, peer review*, publish papers, publishing papers, dissertation, phd application~, doctoral',
    he: 'כתיבה אקדמית, כתיבת תזה, דוקטורט, פרסום מאמרים',
    near: 'research, writing',
  }),
  skill('study-abroad', 'studying abroad', 'לימודים בחו״ל', {
    en: 'study abroad, studying abroad, scholarship~, mba admission~, graduate school, grad school, mba, phd, gmat',
    he: 'לימודים בחו"ל, מלגות, תואר שני בחו"ל, קבלה ל־mba, תואר שני במנהל עסקים',
    near: 'relocation',
  }),
]
