import { conceptsOf } from './concept.ts'

const role = conceptsOf('role')

/** What people are at work. Words for both genders are one concept. */
export const roles = [
  // Product and design
  role('product-management', 'product management', 'ניהול מוצר', {
    en: 'product manager*, product management, product owner*, head of product*, vp product, vp of product, director of product, chief product officer, cpo, product lead, product leader, group product manager, product director',
    he: 'מנהל* מוצר, ניהול מוצר, סמנכ"ל* מוצר, ראש* מוצר, ראש תחום מוצר, פרודקט, ניהול מוצרים, מנהל* מוצרים',
    near: 'product-analysis, project-management',
  }),
  role('product-marketing', 'product marketing', 'שיווק מוצר', {
    en: 'product marketing, product marketer*, pmm',
    he: 'שיווק מוצר, משווק* מוצר',
    broader: 'marketing',
  }),
  role('product-design', 'product design', 'עיצוב מוצר', {
    en: 'product designer*, product design, ux designer*, ui designer*, ux design, ui/ux, ux/ui, interaction design*, experience designer*',
    he: 'מעצב* מוצר, עיצוב מוצר, עיצוב חוויית משתמש, מעצב* ux, אפיון',
    near: 'user-research',
  }),
  role('user-research', 'user research', 'מחקר משתמשים', {
    en: 'user research*, ux research*, user interview*, usability test*, usability research, customer interview*',
    he: 'מחקר משתמשים, חוקר* משתמשים, ראיונות משתמשים, בדיקות שמישות',
    near: 'product-design',
  }),
  role('graphic-design', 'graphic design', 'עיצוב גרפי', {
    en: 'graphic design*',
    he: 'עיצוב גרפי, מעצב* גרפי*',
  }),
  // Engineering
  role('software-engineering', 'software engineering', 'הנדסת תוכנה', {
    en: 'software engineer*, software developer*, software development, developer*, programmer*, full stack, full-stack, fullstack',
    he: 'מהנדס* תוכנה, מפתח* תוכנה, הנדסת תוכנה, פיתוח תוכנה, מתכנת*, מפתח* פול סטאק, מפתח*, פיתוח',
  }),
  role('frontend', 'front-end development', 'פיתוח צד לקוח', {
    en: 'front end, front-end, frontend, react developer*, web developer*, react, vue, angular',
    he: 'פרונטאנד, צד לקוח, פרונט אנד',
    broader: 'software-engineering',
  }),
  role('backend', 'back-end development', 'פיתוח צד שרת', {
    en: 'back end, back-end, backend, server side',
    he: 'בקאנד, צד שרת, בק אנד',
    broader: 'software-engineering',
  }),
  role('mobile-development', 'mobile development', 'פיתוח מובייל', {
    en: 'mobile developer*, mobile engineer*, ios developer*, android developer*, ios engineer*, android engineer*',
    he: 'מפתח* מובייל, פיתוח מובייל, פיתוח לאנדרואיד',
    broader: 'software-engineering',
  }),
  role('site-reliability', 'site reliability engineering', 'הנדסת אמינות', {
    en: 'sre, site reliability, reliability engineer*',
    he: 'הנדסת אמינות, מהנדס* אמינות, sre',
    near: 'devops, cloud',
  }),
  role('devops', 'DevOps', 'דבאופס', {
    en: 'devops, platform engineer*, ci/cd',
    he: 'דבאופס, devops',
    near: 'site-reliability, cloud',
  }),
  role('embedded', 'embedded systems', 'מערכות משובצות', {
    en: 'embedded, firmware, embedded systems',
    he: 'אמבדד, מערכות משובצות, קושחה',
    near: 'hardware',
  }),
  role('hardware', 'hardware engineering', 'הנדסת חומרה', {
    en: 'hardware engineer*, circuit design*, asic, vlsi, chip design*, semiconductor*, electrical engineer*, electronics engineer*',
    he: 'מהנדס* חומרה, הנדסת חומרה, תכנון שבבים, מהנדס* אלקטרוניקה, הנדסת חשמל',
  }),
  role('quality-assurance', 'software testing', 'בדיקות תוכנה', {
    en: 'qa, quality assurance, test engineer*, software test*, test automation',
    he: 'בדיקות תוכנה, בודק* תוכנה, איכות תוכנה, qa',
  }),
  role('engineering-management', 'engineering management', 'ניהול צוותי פיתוח', {
    en: 'engineering manager*, engineering management, head of engineering, head of r&d, vp engineering, vp of engineering, vp r&d, director of engineering, engineering lead*, r&d manager*, people leadership, development manager*, software team lead*, engineering director, cto, chief technology officer',
    he: 'מנהל* פיתוח, ניהול פיתוח, ראש* צוות פיתוח, ראש צוות פיתוח, סמנכ"ל* פיתוח, סמנכ"ל* מחקר ופיתוח, מנהל* הנדסה, ניהול צוותי פיתוח, מנהל* קבוצת פיתוח, סמנכ"ל* טכנולוגיות',
    broader: 'people-management',
    near: 'software-engineering',
  }),
  role('architecture', 'software architecture', 'ארכיטקטורת תוכנה', {
    en: 'software architect*, solution architect*, solutions architect*, system architect*, systems architect*',
    he: 'ארכיטקט* תוכנה, ארכיטקטורת תוכנה, ארכיטקט* מערכות, ארכיטקט* פתרונות',
    near: 'software-engineering',
  }),
  role('mechanical-engineering', 'mechanical engineering', 'הנדסת מכונות', {
    en: 'mechanical engineer*',
    he: 'מהנדס* מכונות, הנדסת מכונות',
  }),
  role('chemical-engineering', 'chemical engineering', 'הנדסה כימית', {
    en: 'chemical engineer*',
    he: 'מהנדס* כימי*, הנדסה כימית',
  }),
  role('civil-engineering', 'civil engineering', 'הנדסה אזרחית', {
    en: 'civil engineer*, structural engineer*',
    he: 'מהנדס* אזרחי*, הנדסה אזרחית, הנדסת בניין',
  }),
  // Data
  role('data-engineering', 'data engineering', 'הנדסת נתונים', {
    en: 'data engineer*, analytics engineer*, etl, data pipeline*, data platform',
    he: "מהנדס* נתונים, הנדסת נתונים, מהנדס* דאטה, דאטה אינג'יניר",
    near: 'data-analysis, data-science, software-engineering',
  }),
  role('data-analysis', 'data analysis', 'ניתוח נתונים', {
    en: 'data analyst*, data analysis, data analytics, business intelligence, bi analyst*, bi developer*, business analyst*',
    he: 'אנליסט*, ניתוח נתונים, מנתח* נתונים, אנליסט* נתונים, בינה עסקית',
    near: 'data-science, data-engineering, product-analysis',
  }),
  role('product-analysis', 'product analytics', 'אנליטיקת מוצר', {
    en: 'product analyst*, product analytics',
    he: 'אנליסט* מוצר, אנליטיקת מוצר',
    broader: 'data-analysis',
    near: 'product-management',
  }),
  role('data-science', 'data science', 'מדע הנתונים', {
    en: 'data scientist*, data science',
    he: 'מדע הנתונים, מדען* נתונים, מדעני* נתונים, דאטה סיינטיסט*',
    near: 'machine-learning, data-analysis',
  }),
  role('machine-learning', 'machine learning', 'למידת מכונה', {
    en: 'machine learning, ml engineer*, deep learning, ai engineer*, mlops, computer vision, natural language processing, nlp',
    he: 'למידת מכונה, למידה עמוקה, ראייה ממוחשבת, עיבוד שפה טבעית, בינה מלאכותית',
    near: 'data-science',
  }),
  role('information-security', 'information security', 'אבטחת מידע', {
    en: 'information security, cybersecurity, cyber security, infosec, network security, security engineer*, ciso, security analyst*, penetration test*',
    he: 'אבטחת מידע, סייבר, הגנת סייבר, אבטחת רשת',
  }),
  // Management
  role('project-management', 'project management', 'ניהול פרויקטים', {
    en: 'project manager*, project management, pmo, pmp, project lead, project coordinator*',
    he: 'מנהל* פרויקט*, ניהול פרויקט*, מוביל* פרויקט*',
    near: 'programme-management, agile',
  }),
  role('programme-management', 'programme management', 'ניהול תוכניות', {
    en: 'programme manager*, program manager*, programme management, program management, programme lead',
    he: 'מנהל* תוכניות, ניהול תוכניות, מנהל* תוכנית, מנהל* תכניות',
    near: 'project-management',
  }),
  role('people-management', 'people management', 'ניהול אנשים', {
    en: 'people manager*, people management, team lead*, team leader*, managed a team, manage a team, managing people, line manager*, leading teams, led a team, lead a team, lead my first team, leading people, team management, leadership',
    he: 'ניהול אנשים, ראש* צוות, ניהול צוות*, הובלת צוות*, ניהול עובדים, להוביל צוות, לנהל צוות, מנהיגות, הובלתי צוות, ניהלתי צוות',
  }),
  role('general-management', 'general management', 'ניהול כללי', {
    en: 'ceo, chief executive*, general manager*, managing director*, country manager*, chief operating officer, coo',
    he: 'מנכ"ל*, ניהול כללי, מנהל* כללי*, סמנכ"ל* תפעול',
    near: 'entrepreneurship, operations',
  }),
  role('entrepreneurship', 'founding a company', 'יזמות', {
    en: 'founder*, co-founder*, cofounder*, entrepreneur*, started a company, start a company, founding a company, start my own company, startup founder*',
    he: 'יזם, יזמת, יזמות, מייסד*, מקימ*, להקים חברה, הקמתי חברה, הקמת חברה',
    near: 'general-management, venture-capital',
  }),
  role('operations', 'operations', 'תפעול', {
    en: 'operations manager*, operations management, head of operations, business operations, operations lead, process improvement, operational excellence',
    he: 'תפעול, מנהל* תפעול, ניהול תפעול, ניהול תהליכים, שיפור תהליכים',
    near: 'supply-chain',
  }),
  role('supply-chain', 'supply chain', 'שרשרת אספקה', {
    en: 'supply chain, logistics, procurement, purchasing',
    he: 'שרשרת אספקה, לוגיסטיקה, רכש',
    near: 'operations',
  }),
  role('consulting', 'consulting', 'ייעוץ ארגוני ועסקי', {
    en: 'management consult*, strategy consult*, business consult*, consultant*',
    he: 'יועץ עסקי, יועצת עסקית, ייעוץ ניהולי, ייעוץ אסטרטגי, יועץ ארגוני, יועצת ארגונית',
    near: 'strategy',
  }),
  role('strategy', 'strategy', 'אסטרטגיה', {
    en: 'business strategy, corporate strategy, strategy lead, head of strategy, strategic planning, chief of staff, product strategy',
    he: 'אסטרטגיה עסקית, תכנון אסטרטגי, מנהל* אסטרטגיה, אסטרטגיית מוצר, ראש* מטה',
    near: 'consulting',
  }),
  // Business
  role('marketing', 'marketing', 'שיווק', {
    en: 'marketing, marketer*, marketing manager*, cmo, brand manager*, branding, brand strategy',
    he: 'שיווק, משווק*, מנהל* שיווק, סמנכ"ל* שיווק, מיתוג, מנהל* מותג',
    near: 'content, growth, communications',
  }),
  role('growth', 'growth', 'צמיחה ורכישת משתמשים', {
    en: 'growth marketing, growth manager*, head of growth, user acquisition, performance marketing, growth lead, paid media, seo',
    he: 'רכישת משתמשים, שיווק ביצועים, גיוס משתמשים, קידום אתרים, מנהל* צמיחה',
    broader: 'marketing',
  }),
  role('content', 'content and copywriting', 'תוכן וקופירייטינג', {
    en: 'copywrit*, content writ*, content market*, content strateg*, content manager*, editor*, technical writ*',
    he: 'כתיבת תוכן, כותב* תוכן, קופירייט*, אסטרטגיית תוכן, מנהל* תוכן, עריכה, כתיבה טכנית',
    near: 'marketing, writing',
  }),
  role('communications', 'communications', 'תקשורת ויחסי ציבור', {
    en: 'public relations, corporate communications, communications manager*, head of communications, pr manager*, spokesperson',
    he: 'יחסי ציבור, דובר*, דוברות, תקשורת שיווקית, תקשורת ארגונית',
    near: 'marketing',
  }),
  role('sales', 'sales', 'מכירות', {
    en: 'sales manager*, account executive*, sales, sales director*, salesperson, inside sales, sdr, b2b sales',
    he: 'מכירות, איש מכירות, אשת מכירות, מנהל* מכירות, סמנכ"ל* מכירות',
    near: 'business-development, account-management',
  }),
  role('business-development', 'business development', 'פיתוח עסקי', {
    en: 'business development, bizdev, partnerships manager*, partnership manager*, head of partnerships',
    he: 'פיתוח עסקי, מנהל* פיתוח עסקי, שותפויות',
    near: 'sales',
  }),
  role('account-management', 'account management', 'ניהול לקוחות', {
    en: 'account manager*, account management, key account*, client manager*',
    he: 'מנהל* לקוחות, ניהול לקוחות, מנהל* תיקי לקוחות',
    near: 'customer-success, sales',
  }),
  role('customer-success', 'customer success', 'הצלחת לקוחות', {
    en: 'customer success, csm, customer experience, customer support, customer service',
    he: 'הצלחת לקוחות, מנהל* הצלחת לקוח*, חוויית לקוח, שירות לקוחות',
    near: 'account-management',
  }),
  role('human-resources', 'human resources', 'משאבי אנוש', {
    en: 'human resources, hr, hr manager*, hrbp, people operations, people partner*, chief people officer, hr business partner*',
    he: 'משאבי אנוש, מנהל* משאבי אנוש, סמנכ"ל* משאבי אנוש, שותפ* עסקי* משאבי אנוש',
    near: 'recruiting, training',
  }),
  role('recruiting', 'recruiting', 'גיוס עובדים', {
    en: 'recruiter*, recruiting, recruitment, talent acquisition, sourcer*, headhunt*',
    he: 'גיוס עובדים, מגייס*, מנהל* גיוס, רכזת גיוס, רכז גיוס',
    near: 'human-resources',
  }),
  role('finance', 'finance', 'כספים', {
    en: 'cfo, chief financial officer, finance manager*, finance director*, financial analyst*, controller, financial controller*, fp&a, corporate finance, head of finance, finance lead',
    he: 'כספים, מנהל* כספים, סמנכ"ל* כספים, אנליסט* פיננסי*, כלכלן, כלכלנית, חשב, חשבת',
    near: 'budgeting, accounting',
  }),
  role('accounting', 'accounting', 'חשבונאות', {
    en: 'accountant*, accounting, bookkeep*, auditor*, audit',
    he: 'רואה חשבון, רואת חשבון, חשבונאות, הנהלת חשבונות, מנהל* חשבונות, ביקורת פנים',
    near: 'finance',
  }),
  role('investment-banking', 'mergers and acquisitions', 'מיזוגים ורכישות', {
    en: 'm&a, mergers and acquisitions, investment bank*',
    he: 'מיזוגים ורכישות, בנקאות השקעות',
    broader: 'finance',
    near: 'venture-capital',
  }),
  role('venture-capital', 'venture capital', 'הון סיכון', {
    en: 'venture capital*, vc, angel investor*, investor*',
    he: 'הון סיכון, משקיע*, קרן הון סיכון',
    near: 'fundraising, entrepreneurship',
  }),
  role('law', 'law', 'משפטים', {
    en: 'lawyer*, attorney*, legal counsel, general counsel, solicitor*, barrister*, paralegal*',
    he: 'עורכ* דין, עו"ד, ייעוץ משפטי, יועץ משפטי, יועצת משפטית, משפטים',
  }),
  // Care, teaching, research
  role('nursing', 'nursing', 'סיעוד', {
    en: 'nurse*, nursing, ward manager*, midwife*, midwives, matron',
    he: 'אח מוסמך, אחות, סיעוד, אחות ראשית, אח ראשי, אחיות, מיילד*',
    broader: 'healthcare',
  }),
  role('medicine', 'medicine', 'רפואה', {
    en: 'physician*, medical doctor*, doctor*, surgeon*, radiologist*, paediatrician*, pediatrician*, general practitioner*',
    he: 'רופא*, רופאה, מנתח, כירורג*, רפואה',
    broader: 'healthcare',
  }),
  role('therapy', 'therapy', 'טיפול', {
    en: 'therapist*, psychologist*, psychotherap*, physiotherap*, occupational therap*, speech therap*, social worker*, social work',
    he: 'מטפל*, פסיכולוג*, פיזיותרפיסט*, פיזיותרפיה, מרפא* בעיסוק, קלינאי* תקשורת, עובד* סוציאלי*, עבודה סוציאלית',
    broader: 'healthcare',
  }),
  role('teaching', 'teaching', 'הוראה', {
    en: 'teacher*, teaching, lecturer*, educator*, instructor*, professor*, tutor*',
    he: 'מורה*, מורים, הוראה, מרצה*, מרצים, מדריכ* מקצועי*, פרופסור*, חינוך',
    near: 'training',
  }),
  role('training', 'training and learning', 'הדרכה ולמידה', {
    en: 'learning and development, l&d, trainer*, training manager*, instructional design*, corporate training',
    he: 'הדרכה, מנהל* הדרכה, פיתוח הדרכה, מנחה* סדנאות, למידה ארגונית',
    near: 'teaching, human-resources',
  }),
  role('research', 'research', 'מחקר', {
    en: 'research scientist*, researcher*, postdoc*, phd student*, phd candidate*, academic research, scientist*',
    he: 'חוקר*, מחקר אקדמי, דוקטורנט*, פוסט דוקטור*, מדען, מדענית',
  }),
  role('journalism', 'journalism', 'עיתונאות', {
    en: 'journalist*, journalism, reporter*',
    he: 'עיתונאי*, עיתונאות, כתב חדשות',
    near: 'content',
  }),
  role('non-profit', 'non-profit work', 'עבודה במגזר השלישי', {
    en: 'non-profit*, nonprofit*, ngo, charity, social impact',
    he: 'עמותה, מלכ"ר, המגזר השלישי, ארגון חברתי, ללא מטרות רווח',
  }),
  role('public-sector', 'public sector', 'המגזר הציבורי', {
    en: 'public sector, civil servant*, public policy, government, policy advis*, municipality',
    he: 'המגזר הציבורי, משרד ממשלתי, מדיניות ציבורית, עירייה, שירות המדינה',
  }),
] as const
