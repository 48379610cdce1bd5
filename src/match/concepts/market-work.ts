import { conceptsOf } from './concept.ts'

const role = conceptsOf('role')
const skill = conceptsOf('skill')

/** Markets: being found, chosen, bought and kept. */
export const marketWork = [
  role('brand', 'brand management', 'ניהול מותג', {
    en: 'brand manage*, branding, brand strategy, brand marketing, brand identity, rebrand*',
    he: 'ניהול מותג, מנהל~ מותג, מיתוג, אסטרטגיית מותג, מיתוג מחדש',
    near: 'marketing',
    broader: 'marketing',
  }),
  role('performance-marketing', 'performance marketing', 'שיווק מבוסס ביצועים', {
    en: 'performance marketing, paid media, paid social, media buying|buyer~|buy, google ads, facebook ads, ppc, user acquisition, paid acquisition, paid ads',
    he: 'שיווק ביצועים, קמפיינים ממומנים, קמפיינר~, רכישת משתמשים, פרסום ממומן, מדיה ממומנת',
    broader: 'marketing, growth',
    near: 'growth, digital-marketing',
  }),
  role('digital-marketing', 'digital marketing', 'שיווק דיגיטלי', {
    en: 'digital marketing, online marketing, internet marketing, digital marketer~',
    he: 'שיווק דיגיטלי, שיווק באינטרנט, דיגיטל מרקטינג',
    broader: 'marketing',
  }),
  skill('seo', 'search engine optimisation', 'קידום אתרים', {
    en: 'seo, search engine optimise|optimising|optimisation~|optimize|optimizing|optimization~, organic search, organic growth',
    he: 'קידום אתרים, קידום אורגני, seo',
    near: 'content, digital-marketing',
    broader: 'growth',
  }),
  role('social-media', 'social media', 'רשתות חברתיות', {
    en: 'social media, community management, instagram, tiktok, influencer~',
    he: 'רשתות חברתיות, מדיה חברתית, סושיאל, משפיענ~',
    near: 'content, marketing',
    apart: 'social-work',
  }),
  role('email-marketing', 'email and lifecycle marketing', 'שיווק בדוא״ל', {
    en: 'email marketing, lifecycle marketing, crm marketing, marketing automation, hubspot, retention marketing',
    he: 'שיווק בדוא"ל, דיוור, אוטומציה שיווקית, שימור לקוחות בשיווק',
    broader: 'marketing',
  }),
  role('market-research', 'market research', 'מחקר שוק', {
    en: 'market research*, consumer insight~, market analysis, competitive analysis, competitive intelligence, consumer research',
    he: 'מחקר שוק, מחקרי שוק, תובנות צרכנים, ניתוח מתחרים, סקרי שוק',
    near: 'customer-understanding, research',
  }),
  role('copywriting', 'copywriting', 'קופירייטינג', {
    en: 'copywrit*, ux writ*, content writ*, technical writ*, content designer~',
    he: 'קופירייטינג, קופירייטר~, כתיבה שיווקית, כתיבה טכנית, כותב~ טכני~, מיקרוקופי',
    near: 'content, writing',
    broader: 'content',
  }),
  role('public-relations', 'public relations', 'יחסי ציבור', {
    en: 'public relations, pr manager~, pr agency, press officer~, spokesperson~, media relations, crisis communications',
    he: 'יחסי ציבור, יח"צ, דובר|דוברת צה"ל|העירייה|החברה|הארגון|המשרד|המפלגה|המשטרה|הכנסת|של, דוברות, קשרי תקשורת',
    near: 'communications, journalism',
    broader: 'communications',
  }),
  role('internal-communications', 'internal communications', 'תקשורת פנים ארגונית', {
    en: 'internal communication*, employee communications, corporate communications, communication skills',
    he: 'תקשורת פנים ארגונית, תקשורת ארגונית',
    broader: 'communications',
    alone: 'communication, תקשורת',
  }),
  role('advertising', 'advertising', 'פרסום', {
    en: 'advertising, ad agency, advertising agency, creative agency, media planning, account planner~, campaigns',
    he: 'פרסום, משרד פרסום, תכנון מדיה, פלנר~, קמפיינים',
    near: 'marketing, brand',
  }),
  role('b2b-sales', 'business-to-business sales', 'מכירות לעסקים', {
    en: 'b2b sales, enterprise sales, saas sales, account executive~, solution sales, complex sales, field sales, b2b',
    he: 'מכירות b2b, מכירות לעסקים, מכירות אנטרפרייז, מכירות מורכבות',
    broader: 'sales',
    alone: 'b2b',
  }),
  role('sales-development', 'sales development', 'פיתוח מכירות', {
    en: 'sales development, sdr, bdr, lead generation, prospecting, cold call~|calling|caller~, cold outreach, outbound sales',
    he: 'פיתוח מכירות, ייצור לידים, לידים, פניות קרות, sdr',
    near: 'sales',
  }),
  role('sales-engineering', 'sales engineering', 'הנדסת מכירות', {
    en: 'sales engineer*, presales, pre-sales, solutions engineer*, solution engineer*, solutions consultant~',
    he: 'הנדסת מכירות, מהנדס~ מכירות, פריסייל, מהנדס~ פתרונות',
    near: 'sales, technical-consulting',
    apart: 'software-engineering',
  }),
  role('sales-leadership', 'sales leadership', 'ניהול מכירות', {
    en: 'sales manager~, head of sales, vp sales, vp of sales, sales director~, chief revenue officer, cro, sales leadership, managing a sales team',
    he: 'מנהל~ מכירות, סמנכ"ל~ מכירות, ניהול מכירות, ניהול צוות מכירות',
    broader: 'sales, people-management',
  }),
  role('retail-sales', 'retail sales', 'מכירה בחנויות', {
    en: 'shop assistant~, sales assistant~, store manager~, retail manager~, shop manager~, cashier*, merchandis*',
    he: 'מוכר|מוכרת|מוכרים בחנות|חנות|ברשת|בסניף, מוכרנ~, מנהל~ חנות, מנהל~ סניף, קופאי~, מרצ׳נדייזינג',
    broader: 'retail, sales',
    near: 'retail, sales',
  }),
  role('e-commerce', 'online selling', 'מסחר מקוון', {
    en: 'ecommerce manager~, e-commerce manager~, online store~, shopify, amazon seller~, marketplace~, conversion rate optimise|optimising|optimisation~|optimize|optimizing|optimization~',
    he: 'ניהול חנות מקוונת, מסחר מקוון, שופיפיי, מרקטפלייס, שיפור המרות',
    near: 'retail, digital-marketing',
  }),
  role('customer-support', 'customer support', 'תמיכה ושירות לקוחות', {
    en: 'customer support, customer service, help desk, helpdesk, technical support, call centre, call center, service desk, support engineer*',
    he: 'שירות לקוחות, תמיכת לקוחות, תמיכה טכנית, מוקד שירות, נציג~ שירות, מוקדן~',
    near: 'customer-success',
    broader: 'customer-success',
  }),
  skill('customer-experience', 'customer experience', 'חוויית לקוח', {
    en: 'customer experience, cx, customer journey*, nps, service design',
    he: 'חוויית לקוח, מסע לקוח, מסע הלקוח, עיצוב שירות',
    near: 'customer-understanding, customer-success',
  }),
  skill('customer-retention', 'keeping customers', 'שימור לקוחות', {
    en: 'customer retention, loyalty program*, renewals, upsell*, reduce churn',
    he: 'שימור לקוחות, מועדון לקוחות, חידושי חוזים, מכירה נוספת',
    near: 'customer-success, subscription',
  }),
  skill('market-entry', 'entering new markets', 'חדירה לשווקים', {
    en: 'market entry, international expansion, expand internationally, entering new markets, new markets, internationalisation, expansion to the us, us market',
    he: 'חדירה לשווקים, כניסה לשווקים חדשים, התרחבות בינלאומית, התרחבות לחו"ל, השוק האמריקאי',
    near: 'go-to-market, strategy',
  }),
  skill('product-led-growth', 'product-led growth', 'צמיחה מבוססת מוצר', {
    en: 'product-led growth, product led growth, plg, freemium, activation, onboarding funnel',
    he: 'צמיחה מבוססת מוצר, plg, פרימיום חינמי',
    near: 'growth, product-management',
  }),
  skill('product-discovery', 'product discovery', 'מחקר צרכים למוצר', {
    en: 'product discovery, continuous discovery, problem discovery, jobs to be done, customer discovery, validate ideas, mvp, minimum viable product, prototyp*',
    he: 'גילוי מוצר, דיסקברי, אב טיפוס, אבות טיפוס, mvp, בדיקת רעיונות',
    near: 'user-research, product-management, customer-understanding',
    broader: 'customer-understanding',
  }),
  skill('product-strategy', 'product strategy', 'אסטרטגיית מוצר', {
    en: 'product strategy, product vision, product-market fit, product market fit',
    he: 'אסטרטגיית מוצר, חזון מוצר, התאמת מוצר לשוק',
    near: 'product-management, roadmaps, strategy',
    broader: 'strategy',
  }),
  skill('prioritisation', 'prioritising', 'תיעדוף', {
    en: 'prioritise|prioritising|prioritisation|prioritize|prioritizing|prioritization, backlog*, saying no, trade-offs',
    he: 'תיעדוף, תעדוף, סדרי עדיפויות, בקלוג',
    near: 'roadmaps, decision-making',
    broader: 'roadmaps',
  }),
  skill('competitive-bidding', 'tenders and bids', 'מכרזים', {
    en: 'tenders, tendering, tender writing|process|management|document~|manager~, bid manage*, bid writing, rfp, rfps, request for proposal, proposals',
    he: 'מכרזים, מכרז, כתיבת הצעות',
    near: 'sales, procurement, contracts',
  }),
  role('technical-consulting', 'technical consulting', 'ייעוץ טכנולוגי', {
    en: 'technical consult*, it consult*, technology consult*, implementation consultant~, sap consultant~, salesforce consultant~, erp, sap, jira admin*',
    he: 'ייעוץ טכנולוגי, יועץ~ טכנולוגי~, מיישם~ מערכות, הטמעת מערכות, יועץ~ sap',
    near: 'consulting',
  }),
  role('management-consulting', 'management consulting', 'ייעוץ ניהולי', {
    en: 'management consult*, strategy consult*, business consult*, mckinsey, bcg, bain',
    he: 'ייעוץ ניהולי, ייעוץ אסטרטגי, ייעוץ עסקי, יועץ~ עסקי~',
    broader: 'consulting',
    near: 'strategy',
  }),
  role('business-analysis', 'business analysis', 'ניתוח עסקי', {
    en: 'business analyst~, business analysis, requirements engineering, requirements gathering, systems analyst~, system analyst~',
    he: 'אנליסט~ עסקי~, ניתוח עסקי, מנתח~ מערכות, ניתוח מערכות, איסוף דרישות, אפיון מערכות',
    near: 'data-analysis, project-management, product-management',
    apart: 'data-engineering',
  }),
]
