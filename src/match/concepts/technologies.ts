import { conceptsOf } from './concept.ts'

const skill = conceptsOf('skill')

/** What is known of tools and techniques. */
export const technologies = [
  skill('sql', { near: 'data-analysis, data-engineering' }),
  skill('python'),
  skill('java', { apart: 'javascript' }),
  skill('javascript', { near: 'frontend' }),
  skill('cpp'),
  skill('cloud', { near: 'devops' }),
  skill('system-design', { near: 'architecture' }),
  skill('dashboards', { near: 'data-analysis' }),
  skill('excel'),
  skill('privacy', { near: 'law' }),
  skill('open-source'),
  skill('sustainability'),
  skill('databases', { near: 'sql, backend' }),
  skill('chip-design', { near: 'hardware' }),
  skill('rust-language', { near: 'cpp' }),
  skill('streaming-data', { near: 'data-engineering' }),
  skill('data-modelling', { near: 'data-engineering, dashboards' }),
  skill('data-governance', { near: 'data-engineering, privacy' }),
  skill('language-models', { near: 'machine-learning' }),
  skill('legacy-code', { near: 'software-engineering, architecture' }),
  skill('incident-response', { near: 'site-reliability, devops' }),
  skill('accessibility', { near: 'frontend, product-design' }),
  skill('design-systems', { near: 'product-design, frontend' }),
  skill('blockchain'),
  skill('robotics', { near: 'embedded' }),
] as const
