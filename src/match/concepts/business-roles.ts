import { conceptsOf } from './concept.ts'

const role = conceptsOf('role')

/** Who leads, sells, hires and counts. Words for both genders are one concept. */
export const businessRoles = [
  // Management
  role('project-management', 'project management', 'ניהול פרויקטים', {
    en: 'project manager~, project management, pmo, pmp, project lead, project coordinator~',
    he: 'מנהל~ פרויקט~, ניהול פרויקט~, מוביל~ פרויקט~',
    near: 'programme-management, agile',
  }),
  role('programme-management', 'programme management', 'ניהול תוכניות', {
    en: 'programme manager~, program manager~, programme management, program management, programme lead',
    he: 'מנהל~ תוכניות, ניהול תוכניות, מנהל~ תוכנית, מנהל~ תכניות',
    near: 'project-management',
  }),
  role('people-management', 'people management', 'ניהול אנשים', {
    en: 'people manager~, people management, team lead~|leader~|leading|leadership, team leader~, managed a team, manage a team, managing people, manage people, managed people, lead people, line manager~, leading teams, led a team, lead a team, lead my first team, leading people, team management, leadership',
    he: 'ניהול אנשים, ראש~ צוות, ניהול צוות~, הובלת צוות~, ניהול עובדים, להוביל צוות, לנהל צוות, מנהיגות, הובלתי צוות, ניהלתי צוות',
    alone: 'management, leadership, ניהול',
  }),
  role('general-management', 'general management', 'ניהול כללי', {
    en: 'ceo, chief executive~, general manager~, managing director~, country manager~, chief operating officer, coo',
    he: 'מנכ"ל~, ניהול כללי, מנהל~ כללי~, סמנכ"ל~ תפעול',
    near: 'entrepreneurship, operations',
  }),
  role('entrepreneurship', 'founding a company', 'יזמות', {
    en: 'founder~, co-founder~, cofounder~, entrepreneur*, started a company, start a company, founding a company, start my own company, startup founder~',
    he: 'יזם, יזמת, יזמות, מייסד~, מקימ~, להקים חברה, הקמתי חברה, הקמת חברה',
    near: 'general-management, venture-capital',
  }),
  role('operations', 'operations', 'תפעול', {
    en: 'operations manager~, operations management, head of operations, business operations, operations lead, process improvement, operational excellence, product operations',
    he: 'תפעול, מנהל~ תפעול, ניהול תפעול, ניהול תהליכים, שיפור תהליכים',
    near: 'supply-chain',
  }),
  role('supply-chain', 'supply chain management', 'שרשרת אספקה', {
    en: 'supply chain, logistics, logistician~',
    he: 'שרשרת אספקה, לוגיסטיקה',
    near: 'operations',
  }),
  role('consulting', 'consulting', 'ייעוץ ארגוני ועסקי', {
    en: 'consultant~',
    he: 'יועץ עסקי, יועצת עסקית, יועץ ארגוני, יועצת ארגונית',
    near: 'strategy',
  }),
  role('strategy', 'strategy', 'אסטרטגיה', {
    en: 'business strategy, corporate strategy, strategy lead, head of strategy, strategic planning',
    he: 'אסטרטגיה עסקית, תכנון אסטרטגי, מנהל~ אסטרטגיה',
    near: 'consulting',
    alone: 'strategy, אסטרטגיה',
  }),
  // Business
  role('marketing', 'marketing', 'שיווק', {
    en: 'marketing, marketer~, marketing manager~, cmo, brand manager~',
    he: 'שיווק, משווק~, מנהל~ שיווק, סמנכ"ל~ שיווק',
    near: 'content, growth, communications',
  }),
  role('growth', 'growth', 'צמיחה ורכישת משתמשים', {
    en: 'growth marketing, growth manager~, head of growth, growth lead',
    he: 'גיוס משתמשים, מנהל~ צמיחה',
    broader: 'marketing',
    alone: 'growth, צמיחה',
  }),
  role('content', 'content and copywriting', 'תוכן וקופירייטינג', {
    en: 'content marketing|marketer~, content strateg*, content manager~, editor~',
    he: 'כתיבת תוכן, כותב~ תוכן, קופירייט*, אסטרטגיית תוכן, מנהל~ תוכן, =עריכה|=העריכה|=בעריכה|=לעריכה|=ועריכה',
    near: 'marketing, writing',
    alone: 'content, תוכן',
  }),
  role('communications', 'communications', 'תקשורת ויחסי ציבור', {
    en: 'communications manager~, head of communications, spokesperson',
    he: 'תקשורת שיווקית',
    near: 'marketing',
  }),
  role('sales', 'sales', 'מכירות', {
    en: 'sales, salesperson, inside sales',
    he: 'מכירות, איש מכירות, אשת מכירות',
    near: 'business-development, account-management',
  }),
  role('business-development', 'business development', 'פיתוח עסקי', {
    en: 'business development, bizdev, partnerships manager~, partnership manager~, head of partnerships',
    he: 'פיתוח עסקי, מנהל~ פיתוח עסקי',
    near: 'sales',
  }),
  role('account-management', 'account management', 'ניהול לקוחות', {
    en: 'account manager~, account management, key account~, client manager~',
    he: 'מנהל~ לקוחות, ניהול לקוחות, מנהל~ תיקי לקוחות',
    near: 'customer-success, sales',
    apart: 'engineering-management',
  }),
  role('customer-success', 'customer success', 'הצלחת לקוחות', {
    en: 'customer success, csm',
    he: 'הצלחת לקוחות, מנהל~ הצלחת לקוח~',
    near: 'account-management',
  }),
  role('human-resources', 'human resources', 'משאבי אנוש', {
    en: 'human resources, hr, hr manager~, chief people officer',
    he: 'משאבי אנוש, מנהל~ משאבי אנוש, סמנכ"ל~ משאבי אנוש',
    near: 'recruiting, training',
    apart: 'geology',
  }),
  role('recruiting', 'recruiting', 'גיוס עובדים', {
    en: 'recruiter~, recruiting, recruitment, talent acquisition, sourcer~',
    he: 'גיוס עובדים, מגייס~, מנהל~ גיוס, רכזת גיוס, רכז גיוס',
    near: 'human-resources',
  }),
  role('finance', 'finance', 'כספים', {
    en: 'cfo, chief financial officer, finance manager~, finance director~, financial analyst~, controller, corporate finance, head of finance, finance lead',
    he: 'כספים, מנהל~ כספים, סמנכ"ל~ כספים, אנליסט~ פיננסי~, כלכלן, כלכלנית, =חשב|=החשב|=כחשב|=וחשב|=חשבת|=החשבת|=כחשבת|=וחשבת',
    near: 'accounting',
    broader: 'budgeting',
  }),
  role('accounting', 'accounting', 'חשבונאות', {
    en: 'accountant~, accounting',
    he: 'רואה חשבון, רואת חשבון, ראיית חשבון, חשבונאות',
    near: 'finance',
  }),
  role('investment-banking', 'investment banking', 'בנקאות השקעות', {
    en: 'investment bank~|banking|banker~',
    he: 'בנקאות השקעות',
    broader: 'finance',
    near: 'venture-capital',
  }),
  role('venture-capital', 'venture capital', 'הון סיכון', {
    en: 'venture capital*, vc, investor~',
    he: 'הון סיכון, משקיע~, קרן הון סיכון',
    near: 'fundraising, entrepreneurship',
  }),
  role('law', 'law', 'משפטים', {
    en: 'lawyer~, attorney~, solicitor~',
    he: 'עורכ~ דין, עו"ד, ייעוץ משפטי, יועץ משפטי, יועצת משפטית, משפטים',
  }),
] as const
