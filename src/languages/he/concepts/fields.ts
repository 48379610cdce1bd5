import type { SomeConceptLexicon } from '../../../match/concepts/concept-lexicon.ts'

/** Fields of work. */
export const workFields = {
  healthcare: { name: 'בריאות', says: 'בריאות, בית חולים, בתי חולים, מרפאה, בריאות דיגיטלית' },
  fintech: { name: 'פינטק', says: 'פינטק, תשלומים' },
  banking: { name: 'בנקאות', says: 'בנק, בנקאות' },
  insurance: { name: 'ביטוח', says: 'ביטוח, אינשורטק' },
  'education-field': { name: 'מערכת החינוך', says: 'אדטק, השכלה גבוהה, מערכת החינוך' },
  retail: { name: 'קמעונאות', says: 'קמעונאות, מסחר אלקטרוני, איקומרס' },
  manufacturing: { name: 'ייצור', says: 'ייצור, מפעל' },
  energy: { name: 'אנרגיה', says: 'אנרגיה' },
  'logistics-field': { name: 'ספנות והובלה', says: 'ספנות, הובלה' },
  media: { name: 'מדיה', says: 'מדיה, שידור' },
  gaming: { name: 'משחקים', says: 'גיימינג, משחקי מחשב' },
  'real-estate': { name: 'נדל״ן', says: 'נדל"ן' },
  hospitality: { name: 'אירוח', says: 'מלונאות, מסעדנות, מסעדנ~' },
  agriculture: { name: 'חקלאות', says: 'אגריטק' },
  biotech: { name: 'ביוטכנולוגיה', says: 'ביוטק, תרופות, מדעי החיים' },
  automotive: { name: 'תעשיית הרכב', says: 'תעשיית הרכב, רכב אוטונומי' },
  telecom: { name: 'טלקום', says: 'טלקום, סלולר' },
  saas: { name: 'תוכנה כשירות', says: 'saas, תוכנה כשירות' },
} as const satisfies SomeConceptLexicon
