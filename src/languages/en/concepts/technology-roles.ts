import type { SomeConceptLexicon } from '../../../match/concepts/concept-lexicon.ts'

/** Who makes products, software and sense of data. Words for both genders are one concept. */
export const technologyRoles = {
  // Product and design
  'product-management': {
    name: 'product management',
    says: 'product manager~, product management, product owner~, head of product~, vp product, vp of product, director of product, chief product officer, cpo, product lead, product leader, group product manager, product director',
  },
  'product-marketing': { name: 'product marketing', says: 'product marketing, product marketer~, pmm' },
  'product-design': {
    name: 'product design',
    says: 'product designer~, product design, ux designer~, ui designer~, ux design, ui/ux, ux/ui, interaction design~|designer~|designing, experience designer~, ux, ui, user experience, user interface*',
  },
  'user-research': {
    name: 'user research',
    says: 'user research*, ux research*, user interview*, usability test~|testing|tester~|tested, usability research, customer interview*',
  },
  'graphic-design': {
    name: 'graphic design',
    says: 'graphic design~|designer~|designing, visual design~|designer~|designing, photoshop, adobe illustrator, indesign',
  },
  // Engineering
  'software-engineering': {
    name: 'software engineering',
    says: 'software engineer*, software developer~, software development, developer~, programmer~, full stack, full-stack, fullstack',
  },
  frontend: {
    name: 'front-end development',
    says: 'front end, front-end, frontend, react developer~, web developer~, vue, angular, web development, web design~|designer~|designing, django templates, html, css',
  },
  backend: {
    name: 'back-end development',
    says: 'back end, back-end, backend, server side, django, redis, serverless',
  },
  'mobile-development': {
    name: 'mobile development',
    says: 'mobile developer~, mobile engineer*, ios developer~, android developer~, ios engineer*, android engineer*, mobile app development, mobile apps, app developer~, app development, flutter, react native, ios, android',
    alone: 'swift',
  },
  'site-reliability': {
    name: 'site reliability engineering',
    says: 'sre, site reliability, reliability engineer*',
  },
  devops: { name: 'DevOps', says: 'devops' },
  embedded: { name: 'embedded systems', says: 'embedded, firmware, embedded systems' },
  hardware: {
    name: 'hardware engineering',
    says: 'hardware engineer*, circuit design~|designer~|designing, electronics engineer*',
  },
  'quality-assurance': {
    name: 'software testing',
    says: 'qa, quality assurance, test engineer*, software test~|testing|tester~|tested',
  },
  'engineering-management': {
    name: 'engineering management',
    says: 'engineering manager~, engineering management, engineering lead~|leader~|leading|leadership, r&d manager~, people leadership, development manager~, software team lead~|leader~|leading|leadership, engineering director',
  },
  architecture: {
    name: 'software architecture',
    says: 'software architect*, solution architect*, solutions architect*, system architect*, systems architect*, software architecture',
    alone: 'architecture',
  },
  'mechanical-engineering': { name: 'mechanical engineering', says: 'mechanical engineer*' },
  'chemical-engineering': { name: 'chemical engineering', says: 'chemical engineer*' },
  'civil-engineering': {
    name: 'civil engineering',
    says: 'civil engineer*, structural engineer*',
  },
  // Data
  'data-engineering': {
    name: 'data engineering',
    says: 'data engineer*, data pipeline~, pipelines for data, analytics engineer*, data platform',
  },
  'data-analysis': { name: 'data analysis', says: 'data analyst~, data analysis, data analytics' },
  'product-analysis': {
    name: 'product analytics',
    says: 'product analyst~, product analytics, google analytics, mixpanel',
  },
  'data-science': { name: 'data science', says: 'data scientist~, data science' },
  'machine-learning': { name: 'machine learning', says: 'machine learning, ai engineer*, ai, ai/ml, ml' },
  'information-security': {
    name: 'information security',
    says: 'information security, cybersecurity, cyber security, infosec, network security, security engineer*, ciso, security analyst~',
    alone: 'security, cyber',
  },
} as const satisfies SomeConceptLexicon
