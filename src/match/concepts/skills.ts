import { conceptsOf } from './concept.ts'

const skill = conceptsOf('skill')

/** What can be learnt and done in many roles. */
export const skills = [
  // Speaking and writing
  skill('presenting', 'presenting', 'הצגה בפני קהל', {
    en: 'presenting, presentation~, present data, present to, present my, public speaking, keynote~, speaker at, spoke at, talk at, storytelling',
    he: 'להציג, הצגת, הצגה בפני, מצגות, דיבור מול קהל, עמידה מול קהל, הרצאה, הרצאות, סטוריטלינג',
    near: 'stakeholder-communication, writing',
  }),
  skill('stakeholder-communication', 'non-technical stakeholders', 'בעלי עניין לא טכניים', {
    en: 'stakeholder*, non-technical, not technical, non technical, non-experts, do not speak sql, executives, board of directors, boards that, to boards, translate data, technical to business',
    he: 'בעלי עניין, לא טכני~, שאינם טכניים, הנהלה בכירה, דירקטוריון, תרגום נתונים',
    near: 'presenting',
  }),
  skill('writing', 'writing', 'כתיבה', {
    en: 'blogging, blogger*, newsletter~, technical blog, author of, published articles',
    he: 'כתיבת בלוג, בלוג מקצועי, ניוזלטר, מאמרים',
    near: 'content',
  }),
  skill('negotiation', 'negotiation', 'משא ומתן', {
    en: 'negotiat*, salary negotiation',
    he: 'משא ומתן, מו"מ, ניהול משא ומתן',
  }),
  skill('feedback', 'giving feedback', 'מתן משוב', {
    en: 'giving feedback, give feedback, feedback culture, difficult conversation*, one-on-ones, 1:1s, performance review*',
    he: 'מתן משוב, לתת משוב, שיחות משוב, שיחות קשות, הערכת עובדים',
    near: 'people-management',
    alone: 'feedback, משוב',
  }),
  skill('conflict', 'handling conflict', 'ניהול קונפליקטים', {
    en: 'conflict resolution, handling conflict*, mediation, conflict management',
    he: 'ניהול קונפליקטים, יישוב סכסוכים, גישור, פתרון קונפליקטים',
  }),
  skill('influence', 'influencing without authority', 'השפעה ללא סמכות', {
    en: 'influence without authority, influencing without authority, managing up, manage up, stakeholder management, office politics, cross-functional, influencing, influence others',
    he: 'השפעה ללא סמכות, ניהול בעלי עניין, פוליטיקה ארגונית, ניהול כלפי מעלה, חוצה ארגון, להשפיע',
    near: 'stakeholder-communication',
    alone: 'stakeholders',
  }),
  skill('delegation', 'delegation', 'האצלת סמכויות', {
    en: 'delegating, delegation, delegate',
    he: 'האצלת סמכויות, האצלה',
    near: 'people-management',
  }),
  skill('hiring', 'hiring and building teams', 'גיוס ובניית צוותים', {
    en: 'hired, built a team, built the team, build a team, building teams, built teams, grew the team, hire my first, hiring my first, hire a team, hiring a team, hiring people, team building, interviewing candidates',
    he: 'בניתי צוות, בניית צוות~, הקמת צוות, הקמתי צוות, להקים צוות, לגייס צוות, הגדלתי את הצוות, גיוס צוות',
    near: 'people-management, recruiting',
    alone: 'hiring, גיוס',
  }),
  skill('onboarding', 'onboarding', 'קליטת עובדים', {
    en: 'onboarding, onboarded',
    he: 'קליטת עובדים, חפיפה, אונבורדינג',
    near: 'training',
  }),
  // Money
  skill('budgeting', 'budgeting', 'תקצוב', {
    en: 'budget*, project budgeting, cost control, financial planning, p&l, profit and loss, forecasting, cost planning, budget ownership',
    he: 'תחזיות, תזרים מזומנים, תקציב~, תקצוב, ניהול תקציב, תכנון פיננסי, רווח והפסד, בקרת עלויות, תכנון תקציבי',
    near: 'finance',
  }),
  skill('fundraising', 'fundraising', 'גיוס כספים', {
    en: 'fundraising, raised funding, raise money, raise a round, raise a seed, raised a seed, raised a round, seed round, series a, series b, grant writing, grants',
    he: 'גיוס כספים, גיוס הון, סבב גיוס, סבב סיד, לגייס כסף, לגייס כספים, לגייס הון, לגייס השקעה, גיוס תרומות, מענקים',
    near: 'venture-capital',
  }),
  skill('pricing', 'pricing', 'תמחור', {
    en: 'pricing, price model*',
    he: 'תמחור, מודל תמחור, מוניטיזציה',
  }),
  skill('business-case', 'making a business case', 'בניית הצדקה עסקית', {
    en: 'business case~, return on investment, roi, cost-benefit, cost of not doing',
    he: 'תכנית עסקית, החזר השקעה, עלות מול תועלת, מחיר אי העשייה',
    near: 'budgeting, strategy',
  }),
  // Product work
  skill('roadmaps', 'roadmaps and prioritising', 'מפות דרכים ותיעדוף', {
    en: 'roadmap*, prioritis*, prioritiz*, backlog',
    he: 'מפת דרכים, מפות דרכים, רודמאפ',
    near: 'product-management',
  }),
  skill('agile', 'agile work', 'עבודה אג׳ילית', {
    en: 'agile, scrum, scrum master, kanban, sprint planning',
    he: "אג'ייל, אגייל, סקרם",
    near: 'project-management',
  }),
  skill('experimentation', 'experiments', 'ניסויים', {
    en: 'experimentation, hypothesis testing',
    he: 'ניסויים, בדיקת השערות',
    near: 'data-analysis',
  }),
  skill('go-to-market', 'going to market', 'חדירה לשוק', {
    en: 'go-to-market, go to market, gtm, product launch*, launched',
    he: 'חדירה לשוק, השקת מוצר, השקה',
    near: 'product-marketing',
  }),
  skill('process', 'improving processes', 'שיפור תהליכים', {
    en: 'lean, six sigma, continuous improvement, process design',
    he: 'שיפור מתמיד, לין, תכנון תהליכים',
    near: 'operations',
  }),
  skill('change-management', 'change management', 'ניהול שינוי', {
    en: 'change management, lead change, leading change, led the change, transformation, reorganisation, reorganization, digital transformation',
    he: 'ניהול שינוי, טרנספורמציה, שינוי ארגוני',
    near: 'operations',
  }),
  skill('scaling', 'scaling', 'צמיחה והתרחבות', {
    en: 'scaled, scaling, scale up, scale-up, hypergrowth',
    he: 'סקייל, סקיילינג, צמיחה מהירה',
  }),
  // Leading
  skill('setting-goals', 'setting goals', 'הצבת יעדים', {
    en: 'okr, okrs, kpi, kpis, goal setting, setting goals',
    he: 'הצבת יעדים, יעדים ומדדים, okr',
    near: 'strategy',
  }),
  skill('going-public', 'going public', 'הנפקה', {
    en: 'ipo, ipos, going public',
    he: 'הנפקה, הנפקות',
    near: 'finance',
  }),
  skill('first-team', 'leading a team for the first time', 'ניהול בפעם הראשונה', {
    en: 'first-time manager~, first time manager~, new manager~, first team, becoming a manager, become a manager',
    he: 'מנהל~ בפעם הראשונה, צוות ראשון, מנהל~ חדש~, להיות מנהל~',
    near: 'people-management, engineering-management',
  }),
  skill('crisis', 'leading through a crisis', 'ניהול משברים', {
    en: 'crisis management, layoffs, turnaround',
    he: 'ניהול משברים, ניהול משבר',
    near: 'change-management',
  }),
  skill('self-employment', 'self-employment', 'עבודה עצמאית', {
    en: 'freelanc*, self-employed, self employed, own business, small business',
    he: 'פרילנס*, עצמאי, עצמאית, עסק משלי, עסק קטן',
    near: 'entrepreneurship',
  }),
  skill('grants', 'writing grant proposals', 'כתיבת בקשות למענקים', {
    en: 'grant writ*, grant proposal~, research grant*',
    he: 'מענקי מחקר, כתיבת מענקים, בקשות מענק',
    near: 'research, fundraising',
  }),
  skill('academic-to-industry', 'moving from academia to industry', 'מעבר מהאקדמיה לתעשייה', {
    en: 'academia to industry, leaving academia, from academia',
    he: 'מהאקדמיה לתעשייה, מעבר מהאקדמיה',
    near: 'career-change, research',
  }),
  skill('partnerships', 'partnerships', 'שותפויות', {
    en: 'partnerships, strategic alliance~, partner manager~, channel partner~|partnering|partnership~',
    he: 'שותפויות, בריתות אסטרטגיות',
    near: 'business-development',
  }),
  skill('contracts', 'contracts', 'חוזים', {
    en: 'contract negotiation~, contract management, contract law',
    he: 'חוזים, ניהול חוזים',
    near: 'law, negotiation',
  }),
  skill('intellectual-property', 'patents and rights', 'פטנטים וזכויות', {
    en: 'patent~, patenting, patented, intellectual property',
    he: 'פטנט~, קניין רוחני',
    near: 'law',
  }),
  skill('quality-management', 'quality management', 'ניהול איכות', {
    en: 'quality management, iso 9001, quality engineer*',
    he: 'ניהול איכות, הבטחת איכות בייצור',
    near: 'process',
  }),
  skill('risk', 'managing risk', 'ניהול סיכונים', {
    en: 'risk management, risk assessment~, risk manager~',
    he: 'ניהול סיכונים, הערכת סיכונים',
    near: 'privacy',
  }),
  skill('safety', 'safety at work', 'בטיחות בעבודה', {
    en: 'occupational safety, health and safety, ehs',
    he: 'בטיחות בעבודה, בטיחות וגהות, ממונ~ בטיחות',
  }),
  // Careers
  skill('career-change', 'changing careers', 'שינוי קריירה', {
    en: 'career change*, career transition, career switch*, change career*, changing career*, changed careers, transition into, moved from, my move into, switching careers',
    he: 'שינוי קריירה, לשנות קריירה, הסבה מקצועית, הסבת מקצוע, מעבר קריירה, עשיתי הסבה, המעבר שלי',
  }),
  skill('job-interviews', 'job interviews', 'ראיונות עבודה', {
    en: 'job interview*, interview preparation, interview prep, interviewing, case interview*, coding interview*, behavioral interview*, behavioural interview*, mock interview*',
    he: 'ראיונות עבודה, הכנה לראיון, כתיבת קורות חיים, הכנה לראיונות, סימולציית ראיון',
  }),
  skill('returning', 'returning to work', 'חזרה לעבודה', {
    en: 'returning to work, return to work, returned to work, back to work, career break',
    he: 'חזרה לעבודה, הפסקה בקריירה',
  }),
  skill('work-life', 'work-life balance', 'איזון בין עבודה לחיים', {
    en: 'work-life balance, work life balance, wellbeing',
    he: 'איזון בין עבודה, איזון בין הבית',
  }),
  skill('confidence', 'confidence', 'ביטחון עצמי', {
    en: 'self confidence, self-confidence, assertive*',
    he: 'ביטחון עצמי, אסרטיביות',
    alone: 'mindset',
  }),
  skill('relocation', 'working in another country', 'עבודה בארץ אחרת', {
    en: 'relocat*, expat, moved countries, move abroad, moving abroad, moved abroad, work abroad, working abroad, immigrant~',
    he: 'רילוקיישן, עבודה בחו"ל',
  }),
  skill('remote-work', 'remote work', 'עבודה מרחוק', {
    en: 'remote work, hybrid work',
    he: 'עבודה מרחוק, עבודה היברידית',
  }),
  skill('cross-cultural', 'working across cultures', 'עבודה בין תרבויות', {
    en: 'cross-cultural, intercultural, global team~, multicultural',
    he: 'בין תרבותי~, בינתרבותי~, רב תרבותי~, צוות גלובלי',
  }),
  skill('diversity', 'diversity and inclusion', 'גיוון והכלה', {
    en: 'diversity, inclusion, dei, underrepresented',
    he: 'גיוון, הכללה, גיוון תעסוקתי',
  }),
  skill('networking', 'building a network', 'בניית רשת קשרים', {
    en: 'networking event~, professional network, build my network',
    he: 'נטוורקינג, רשת קשרים, בניית קשרים מקצועיים',
    alone: 'networking',
  }),
  skill('community', 'building a community', 'בניית קהילה', {
    en: 'community manager~, community building, community lead~|leader~|leading|leadership, meetup organiser~|organizer~|organising|organizing|organisation~|organization~|organise|organize, organise meetups, organize meetups',
    he: 'ניהול קהילה, בניית קהילה, מנהל~ קהילה, מיטאפ~',
  }),
  skill('events', 'organising events', 'הפקת אירועים', {
    en: 'event manage*, event planning',
    he: 'ניהול אירועים',
  }),
  skill('customer-understanding', 'understanding customers', 'הבנת לקוחות', {
    en: 'customer needs, voice of the customer, customer calls, customer research',
    he: 'צרכי לקוח~, קול הלקוח, הבנת הלקוח~, שיחות עם לקוחות',
    near: 'user-research',
  }),
  skill('decision-making', 'making decisions', 'קבלת החלטות', {
    en: 'decision making, decision-making, making decisions',
    he: 'קבלת החלטות',
  }),
  skill('time-management', 'time management', 'ניהול זמן', {
    en: 'time management, productivity',
    he: 'ניהול זמן, פרודוקטיביות',
  }),
  skill('patient-safety', 'patient safety', 'בטיחות המטופל', {
    en: 'patient safety, quality of care, clinical governance',
    he: 'בטיחות המטופל, איכות הטיפול',
    near: 'healthcare',
  }),
  skill('shift-planning', 'planning shifts and staffing', 'תכנון משמרות וכוח אדם', {
    en: 'shift planning, staffing, rota, rostering, workforce planning',
    he: 'תכנון משמרות, סידור עבודה, תכנון כוח אדם',
    near: 'operations',
  }),
] as const
