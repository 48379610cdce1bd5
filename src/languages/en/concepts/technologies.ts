import type { SomeConceptLexicon } from '../../../match/concepts/concept-lexicon.ts'

/** What is known of tools and techniques. */
export const technologies = {
  sql: { name: 'SQL', says: 'sql, postgres*, mysql' },
  python: { name: 'Python', says: 'python, pandas' },
  java: { name: 'Java', says: 'java, kotlin, spring boot' },
  javascript: { name: 'JavaScript', says: 'javascript' },
  cpp: { name: 'C++', says: 'c++' },
  cloud: { name: 'cloud infrastructure', says: 'cloud, aws, azure, gcp, google cloud' },
  'system-design': { name: 'system design', says: 'system design, distributed systems, scalability' },
  dashboards: {
    name: 'dashboards and visualising data',
    says: 'tableau, power bi, looker, dashboard~, data visuali*, data viz',
  },
  excel: { name: 'spreadsheets', says: 'excel, spreadsheet~' },
  privacy: { name: 'privacy and compliance', says: 'gdpr, data protection, regulation, privacy' },
  'open-source': { name: 'open source', says: 'open source, open-source, maintainer of' },
  sustainability: { name: 'sustainability', says: 'sustainab*, esg, climate, energy transition' },
  databases: { name: 'databases', says: 'database design, mongodb, oracle database~' },
  'chip-design': {
    name: 'chip design',
    says: 'chip design~|designer~|designing, fpga, vlsi, asic, circuit design',
  },
  'rust-language': {
    name: 'Rust',
    says: 'rust developer~, rust engineer*, rust programming, in rust, with rust, learn rust, rust developer~, rust engineer*, rust programming, rust language',
  },
  'streaming-data': { name: 'data pipelines', says: 'airflow, kafka, data platform~' },
  'data-modelling': { name: 'modelling data', says: 'data model*, dimensional model*, data architect*' },
  'data-governance': {
    name: 'data governance',
    says: 'data governance, data quality, data catalogue*, data catalog*',
  },
  'language-models': {
    name: 'generative AI',
    says: 'llm, llms, large language model*, generative ai, prompt engineer*',
  },
  'legacy-code': {
    name: 'renewing old systems',
    says: 'legacy system~, legacy code, modernisation, modernization, refactoring, monolith*',
  },
  'incident-response': {
    name: 'handling incidents',
    says: 'incident response, incident management, on-call, on call, postmortem~',
  },
  accessibility: { name: 'accessibility', says: 'accessibility, a11y, wcag, assistive technolog*' },
  'design-systems': { name: 'design systems', says: 'design system~, figma, component librar*' },
  blockchain: { name: 'blockchain', says: 'blockchain*, web3, smart contract*, solidity' },
  robotics: { name: 'robotics', says: 'robotics, robotic~' },
} as const satisfies SomeConceptLexicon
