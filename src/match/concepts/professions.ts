import { conceptsOf } from './concept.ts'

const role = conceptsOf('role')

/** Professions of care, teaching, science, craft and the arts. Words for both genders are one concept. */
export const professions = [
  // Care, teaching, research
  role('nursing', { broader: 'healthcare', apart: 'farming' }),
  role('medicine', { broader: 'healthcare', apart: 'university-teaching' }),
  role('therapy', { broader: 'healthcare' }),
  role('teaching', { near: 'training' }),
  role('training', { near: 'teaching, human-resources' }),
  role('research'),
  role('journalism', { near: 'content' }),
  role('non-profit'),
  role('public-sector'),
  // Science, craft, arts
  role('pharmacy', { broader: 'healthcare' }),
  role('nutrition', { broader: 'healthcare' }),
  role('midwifery', { broader: 'nursing' }),
  role('emergency-care', { broader: 'healthcare' }),
  role('biology', { near: 'biotech, research' }),
  role('statistics', { near: 'data-science, data-analysis' }),
  role('actuarial', { near: 'insurance, finance' }),
  role('school-leadership', { near: 'teaching' }),
  role('translation'),
  role('linguistics'),
  role('photography'),
  role('film'),
  role('music'),
  role('building-architecture', { apart: 'architecture' }),
  role('interior-design'),
  role('animation'),
  role('cooking', { near: 'hospitality', apart: 'engineering-management, technology-executive' }),
  role('electrical-work', { near: 'hardware' }),
  role('flying'),
  role('policing'),
  role('procurement', { near: 'supply-chain, negotiation' }),
  role('warehouse', { near: 'supply-chain' }),
  role('social-entrepreneurship', { broader: 'entrepreneurship', near: 'non-profit' }),
  role('economics', { near: 'finance' }),
  role('environment', { near: 'sustainability' }),
] as const
