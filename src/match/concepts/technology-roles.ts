import { conceptsOf } from './concept.ts'

const role = conceptsOf('role')

/** Who makes products, software and sense of data. Words for both genders are one concept. */
export const technologyRoles = [
  // Product and design
  role('product-management', { near: 'product-analysis, project-management' }),
  role('product-marketing', { broader: 'marketing', apart: 'product-management' }),
  role('product-design', { near: 'user-research' }),
  role('user-research', { near: 'product-design' }),
  role('graphic-design'),
  // Engineering
  role('software-engineering'),
  role('frontend', { broader: 'software-engineering' }),
  role('backend', { broader: 'software-engineering' }),
  role('mobile-development', { broader: 'software-engineering' }),
  role('site-reliability', { near: 'devops, cloud' }),
  role('devops', { near: 'site-reliability, cloud' }),
  role('embedded', { near: 'hardware' }),
  role('hardware'),
  role('quality-assurance'),
  role('engineering-management', { broader: 'people-management', near: 'software-engineering' }),
  role('architecture', { near: 'software-engineering' }),
  role('mechanical-engineering', { apart: 'software-engineering' }),
  role('chemical-engineering'),
  role('civil-engineering'),
  // Data
  role('data-engineering', { near: 'data-analysis, data-science, software-engineering' }),
  role('data-analysis', { near: 'data-science, data-engineering, product-analysis' }),
  role('product-analysis', { broader: 'data-analysis', near: 'product-management' }),
  role('data-science', { near: 'machine-learning, data-analysis', apart: 'physics' }),
  role('machine-learning', { near: 'data-science' }),
  role('information-security'),
] as const
