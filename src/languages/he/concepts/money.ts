import type { SomeConceptLexicon } from '../../../match/concepts/concept-lexicon.ts'

/** Money: keeping, planning, raising, lending and insuring it. */
export const money = {
  controlling: { name: 'חשבות ובקרה', says: '=חשב~ חברה, בקרה פיננסית, קונטרולר~' },
  fpa: { name: 'תכנון וניתוח פיננסי', says: 'תכנון וניתוח פיננסי, fp&a' },
  treasury: { name: 'ניהול מזומנים', says: 'גזבר~, גזברות, ניהול מזומנים, נזילות' },
  audit: { name: 'ביקורת', says: 'ביקורת פנים, מבקר~ פנים, ביקורת חשבונות, ביקורת כספית' },
  tax: { name: 'מיסוי', says: 'מיסוי, מיסים, יועץ~ מס, יועצת מס, מע"מ' },
  bookkeeping: { name: 'הנהלת חשבונות', says: 'הנהלת חשבונות, מנהל~ חשבונות' },
  payroll: { name: 'חשבות שכר', says: '=חשב~ שכר, חשבות שכר, ניהול שכר, תלושי שכר' },
  'asset-management': {
    name: 'ניהול נכסים',
    says: 'ניהול השקעות, מנהל~ השקעות, ניהול תיקי השקעות, מנהל~ תיקים, ניהול עושר',
  },
  'private-equity': { name: 'פרייבט אקוויטי', says: 'פרייבט אקוויטי, קרן השקעות פרטית, קרנות פרטיות' },
  'angel-investing': { name: 'השקעות אנג׳ל', says: 'משקיע~ אנג׳ל, אנג׳ל, משקיע~ פרטי~' },
  trading: { name: 'מסחר בשוק ההון', says: 'סוחר~ בשוק ההון, מסחר בניירות ערך, נגזרים, דסק מסחר' },
  credit: { name: 'אשראי', says: 'אשראי, חיתום, משכנתאות, הלוואות, אנליסט~ אשראי' },
  'credit-risk': { name: 'סיכוני אשראי', says: 'סיכוני אשראי, סיכוני שוק, דירוג אשראי' },
  'financial-modelling': {
    name: 'מודלים פיננסיים',
    says: 'מודלים פיננסיים, מודל פיננסי, הערכות שווי, הערכת שווי, כלכלת יחידה',
  },
  mergers: { name: 'מיזוגים ורכישות', says: 'מיזוגים, מיזוגים ורכישות, בדיקת נאותות, רכישת חברות' },
  'corporate-development': { name: 'פיתוח תאגידי', says: 'פיתוח תאגידי' },
  'investor-relations': { name: 'קשרי משקיעים', says: 'קשרי משקיעים' },
  'cost-reduction': { name: 'התייעלות', says: 'התייעלות, צמצום עלויות, הפחתת עלויות, חיסכון בעלויות' },
  'personal-finance': {
    name: 'התנהלות כלכלית',
    says: 'התנהלות כלכלית, כלכלת המשפחה, יועץ~ פיננסי~, תכנון פרישה, חינוך פיננסי',
  },
  'insurance-claims': { name: 'תביעות ביטוח', says: 'שמאי~, מסלק~ תביעות, תביעות ביטוח' },
  'equity-compensation': { name: 'תגמול והון', says: 'אופציות לעובדים, תגמול והטבות, שכר והטבות, מבנה שכר' },
  'revenue-operations': { name: 'תפעול הכנסות', says: 'תפעול מכירות, תפעול הכנסות, revops' },
  subscription: { name: 'מודל מנויים', says: 'מנויים, הכנסות חוזרות, נטישת לקוחות' },
} as const satisfies SomeConceptLexicon
