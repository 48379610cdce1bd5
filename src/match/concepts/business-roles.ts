import { conceptsOf } from './concept.ts'

const role = conceptsOf('role')

/** Who leads, sells, hires and counts. Words for both genders are one concept. */
export const businessRoles = [
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
    en: 'supply chain, logistics',
    he: 'שרשרת אספקה, לוגיסטיקה',
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
    he: 'פיתוח עסקי, מנהל* פיתוח עסקי',
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
] as const
