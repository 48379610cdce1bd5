import { conceptsOf } from './concept.ts'

const role = conceptsOf('role')
const skill = conceptsOf('skill')

/** Money: keeping, planning, raising, lending and insuring it. */
export const money = [
  role('controlling', 'financial control', 'חשבות ובקרה', {
    en: 'controller~, financial controller~, controlling, financial control, comptroller~',
    he: '=חשב~ חברה, בקרה פיננסית, קונטרולר~',
    broader: 'finance',
    near: 'accounting, budgeting',
  }),
  role('fpa', 'financial planning and analysis', 'תכנון וניתוח פיננסי', {
    en: 'fp&a, financial planning and analysis, financial planning & analysis, fpa manager',
    he: 'תכנון וניתוח פיננסי, fp&a',
    broader: 'finance, budgeting',
    near: 'financial-modelling',
  }),
  role('treasury', 'treasury', 'ניהול מזומנים', {
    en: 'treasury, treasurer~, cash management, liquidity',
    he: 'גזבר~, גזברות, ניהול מזומנים, נזילות',
    broader: 'finance',
  }),
  role('audit', 'audit', 'ביקורת', {
    en: 'audit, auditor~, auditing, internal audit, external audit',
    he: 'ביקורת פנים, מבקר~ פנים, ביקורת חשבונות, ביקורת כספית',
    near: 'accounting, compliance',
    broader: 'accounting',
  }),
  role('tax', 'taxation', 'מיסוי', {
    en: 'tax, taxation, tax advis*, tax consultant~, vat',
    he: 'מיסוי, מיסים, יועץ~ מס, יועצת מס, מע"מ',
    near: 'accounting, law',
  }),
  role('bookkeeping', 'bookkeeping', 'הנהלת חשבונות', {
    en: 'bookkeep*, accounts payable, accounts receivable, general ledger',
    he: 'הנהלת חשבונות, מנהל~ חשבונות',
    near: 'accounting',
    broader: 'accounting',
  }),
  role('payroll', 'payroll', 'חשבות שכר', {
    en: 'payroll',
    he: '=חשב~ שכר, חשבות שכר, ניהול שכר, תלושי שכר',
    near: 'human-resources, bookkeeping',
  }),
  role('asset-management', 'asset management', 'ניהול נכסים', {
    en: 'asset manage*, portfolio manage*, fund manage*, investment manage*, wealth manage*',
    he: 'ניהול השקעות, מנהל~ השקעות, ניהול תיקי השקעות, מנהל~ תיקים, ניהול עושר',
    near: 'finance, investment-banking',
  }),
  role('private-equity', 'private equity', 'פרייבט אקוויטי', {
    en: 'private equity, buyout~, growth equity',
    he: 'פרייבט אקוויטי, קרן השקעות פרטית, קרנות פרטיות',
    near: 'venture-capital, mergers, investment-banking',
  }),
  role('angel-investing', 'angel investing', 'השקעות אנג׳ל', {
    en: 'angel investor~, angel investing, business angel~',
    he: 'משקיע~ אנג׳ל, אנג׳ל, משקיע~ פרטי~',
    near: 'venture-capital',
  }),
  role('trading', 'trading', 'מסחר בשוק ההון', {
    en: 'trader~, trading desk, equity trading, stock trading, derivatives, fixed income',
    he: 'סוחר~ בשוק ההון, מסחר בניירות ערך, נגזרים, דסק מסחר',
    near: 'asset-management',
    alone: 'trading',
  }),
  role('credit', 'lending and credit', 'אשראי', {
    en: 'lending, credit analyst~, loan officer~, underwrit*, mortgage*',
    he: 'אשראי, חיתום, משכנתאות, הלוואות, אנליסט~ אשראי',
    near: 'banking, credit-risk',
    apart: 'academic-writing',
  }),
  skill('credit-risk', 'credit risk', 'סיכוני אשראי', {
    en: 'credit risk, credit scoring, market risk, financial risk',
    he: 'סיכוני אשראי, סיכוני שוק, דירוג אשראי',
    near: 'risk',
  }),
  skill('financial-modelling', 'financial modelling', 'מודלים פיננסיים', {
    en: 'financial model*, valuation, valuations, dcf, discounted cash flow, unit economics',
    he: 'מודלים פיננסיים, מודל פיננסי, הערכות שווי, הערכת שווי, כלכלת יחידה',
    near: 'budgeting, finance',
  }),
  skill('mergers', 'mergers and acquisitions', 'מיזוגים ורכישות', {
    en: 'm&a, mergers, mergers and acquisitions, mergers & acquisitions, due diligence, acquisition integration, post-merger',
    he: 'מיזוגים, מיזוגים ורכישות, בדיקת נאותות, רכישת חברות',
    near: 'investment-banking, strategy, corporate-development',
  }),
  role('corporate-development', 'corporate development', 'פיתוח תאגידי', {
    en: 'corporate development, corp dev',
    he: 'פיתוח תאגידי',
    near: 'mergers, strategy, partnerships',
  }),
  role('investor-relations', 'investor relations', 'קשרי משקיעים', {
    en: 'investor relations, shareholder communication',
    he: 'קשרי משקיעים',
    near: 'finance, communications',
  }),
  skill('cost-reduction', 'cutting costs', 'התייעלות', {
    en: 'cost reduction, cost saving~, cut costs, reduced costs, cost optimise|optimising|optimisation~|optimize|optimizing|optimization~, cost efficien*',
    he: 'התייעלות, צמצום עלויות, הפחתת עלויות, חיסכון בעלויות',
    near: 'budgeting, process',
  }),
  skill('personal-finance', 'personal finance', 'התנהלות כלכלית', {
    en: 'personal finance, financial literacy, financial advis*, financial planner~, retirement planning',
    he: 'התנהלות כלכלית, כלכלת המשפחה, יועץ~ פיננסי~, תכנון פרישה, חינוך פיננסי',
    near: 'finance',
    apart: 'human-resources',
  }),
  role('insurance-claims', 'insurance claims', 'תביעות ביטוח', {
    en: 'claims adjuster~, claims handler~, loss adjuster~, insurance claims',
    he: 'שמאי~, מסלק~ תביעות, תביעות ביטוח',
    near: 'insurance',
  }),
  skill('equity-compensation', 'pay and equity', 'תגמול והון', {
    en: 'stock options, equity compensation, compensation and benefits, compensation & benefits, total rewards, salary bands',
    he: 'אופציות לעובדים, תגמול והטבות, שכר והטבות, מבנה שכר',
    near: 'human-resources',
  }),
  skill('revenue-operations', 'revenue operations', 'תפעול הכנסות', {
    en: 'revenue operations, revops, sales operations, sales ops',
    he: 'תפעול מכירות, תפעול הכנסות, revops',
    near: 'sales, operations',
  }),
  skill('subscription', 'subscription businesses', 'מודל מנויים', {
    en: 'subscription~, recurring revenue, arr, mrr, churn',
    he: 'מנויים, הכנסות חוזרות, נטישת לקוחות',
    near: 'saas, pricing',
  }),
]
