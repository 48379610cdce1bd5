import type { SomeConceptLexicon } from '../../../match/concepts/concept-lexicon.ts'

/** Fields of work. */
export const workFields = {
  healthcare: {
    name: 'health care',
    says: 'healthcare, health care, hospital~, clinic~, clinical, digital health',
  },
  fintech: { name: 'financial technology', says: 'fintech, payments, banking technology' },
  banking: {
    name: 'banking',
    says: 'banking, retail bank~|banking|banker~, bank teller~, bank manager~, banker~',
  },
  insurance: { name: 'insurance', says: 'insurance, insurtech' },
  'education-field': { name: 'education', says: 'edtech, higher education, school system' },
  retail: { name: 'retail', says: 'retail, e-commerce, ecommerce, online shop~' },
  manufacturing: {
    name: 'manufacturing',
    says: 'manufacturing, factory, assembly line~, assembler~, machine operator~, bottling',
  },
  energy: { name: 'energy', says: 'energy sector|industry|company|companies, electricity grid' },
  'logistics-field': { name: 'shipping', says: 'shipping, freight, maritime' },
  media: { name: 'media', says: 'broadcast*, publishing, media company' },
  gaming: { name: 'games', says: 'gaming, game developer~, video game~' },
  'real-estate': { name: 'real estate', says: 'real estate, property management' },
  hospitality: { name: 'hospitality', says: 'hospitality, hotel*, restaurant*, restaurateur~' },
  agriculture: { name: 'agriculture', says: 'agriculture, agritech' },
  biotech: { name: 'biotechnology', says: 'biotech*, pharma|biopharma|pharmaceutical~, life science~' },
  automotive: { name: 'automotive', says: 'automotive, autonomous vehicle~, autonomous driving' },
  telecom: { name: 'telecommunications', says: 'telecom*, telco' },
  saas: { name: 'software as a service', says: 'saas, b2b software' },
} as const satisfies SomeConceptLexicon
