import { conceptsOf } from './concept.ts'

const field = conceptsOf('field')

/** Fields of work. */
export const workFields = [
  field('healthcare', 'health care', 'בריאות', {
    en: 'healthcare, health care, hospital~, clinic~, clinical,  digital health',
    he: 'בריאות, בית חולים, בתי חולים, מרפאה, בריאות דיגיטלית',
  }),
  field('fintech', 'financial technology', 'פינטק', {
    en: 'fintech, payments, banking technology',
    he: 'פינטק, תשלומים',
    near: 'finance',
  }),
  field('banking', 'banking', 'בנקאות', {
    en: 'banking, retail bank~|banking|banker~, bank teller~, bank manager~, banker~',
    he: 'בנק, בנקאות',
    near: 'finance',
  }),
  field('insurance', 'insurance', 'ביטוח', { en: 'insurance, insurtech', he: 'ביטוח, אינשורטק' }),
  field('education-field', 'education', 'מערכת החינוך', {
    en: 'edtech, higher education, school system',
    he: 'אדטק, השכלה גבוהה, מערכת החינוך',
    near: 'teaching',
  }),
  field('retail', 'retail', 'קמעונאות', {
    en: 'retail, e-commerce, ecommerce, online shop~',
    he: 'קמעונאות, מסחר אלקטרוני, איקומרס',
  }),
  field('manufacturing', 'manufacturing', 'ייצור', {
    en: 'manufacturing, factory',
    he: 'ייצור, מפעל',
  }),
  field('energy', 'energy', 'אנרגיה', {
    en: 'energy sector, solar',
    he: 'אנרגיה',
    near: 'sustainability',
  }),
  field('logistics-field', 'shipping', 'ספנות והובלה', {
    en: 'shipping, freight, maritime',
    he: 'ספנות, הובלה',
    near: 'supply-chain',
  }),
  field('media', 'media', 'מדיה', {
    en: 'broadcast*, publishing, media company',
    he: 'מדיה, שידור',
  }),
  field('gaming', 'games', 'משחקים', {
    en: 'gaming, game developer~, video game~',
    he: 'גיימינג, משחקי מחשב',
  }),
  field('real-estate', 'real estate', 'נדל״ן', {
    en: 'real estate, property management',
    he: 'נדל"ן, ניהול נכסים',
  }),
  field('hospitality', 'hospitality', 'אירוח', {
    en: 'hospitality, hotel*, restaurant*',
    he: 'מלונאות, מסעדנות',
  }),
  field('agriculture', 'agriculture', 'חקלאות', {
    en: 'agriculture, agritech',
    he: 'אגריטק',
  }),
  field('biotech', 'biotechnology', 'ביוטכנולוגיה', {
    en: 'biotech*, pharma|biopharma|pharmaceutical~, life science~',
    he: 'ביוטק, תרופות, מדעי החיים',
  }),
  field('automotive', 'automotive', 'תעשיית הרכב', {
    en: 'automotive, autonomous vehicle~, autonomous driving',
    he: 'תעשיית הרכב, רכב אוטונומי',
  }),
  field('telecom', 'telecommunications', 'טלקום', { en: 'telecom*, telco', he: 'טלקום, סלולר' }),
  field('saas', 'software as a service', 'תוכנה כשירות', {
    en: 'saas, b2b software',
    he: 'saas, תוכנה כשירות',
  }),
] as const
