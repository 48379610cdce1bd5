import { conceptsOf } from './concept.ts'

const field = conceptsOf('field')

/** Fields of work. */
export const workFields = [
  field('healthcare'),
  field('fintech', { near: 'finance' }),
  field('banking', { near: 'finance' }),
  field('insurance'),
  field('education-field', { near: 'teaching' }),
  field('retail'),
  field('manufacturing'),
  field('energy', { near: 'sustainability' }),
  field('logistics-field', { near: 'supply-chain' }),
  field('media'),
  field('gaming'),
  field('real-estate'),
  field('hospitality'),
  field('agriculture'),
  field('biotech'),
  field('automotive'),
  field('telecom'),
  field('saas'),
] as const
