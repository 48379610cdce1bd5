import type { SomeConceptLexicon } from '../../../match/concepts/concept-lexicon.ts'

/** What can be learnt and done in many roles. */
export const skills = {
  // Speaking and writing
  presenting: {
    name: 'presenting',
    says: 'presenting, presentation~, present data, present to, present my, public speaking, keynote~, speaker at, spoke at, talk at, storytelling',
  },
  'stakeholder-communication': {
    name: 'non-technical stakeholders',
    says: 'stakeholder*, non-technical, not technical, non technical, non-experts, do not speak sql, executives, board of directors, boards that, to boards, translate data, technical to business',
  },
  writing: {
    name: 'writing',
    says: 'blogging, blogger*, newsletter~, technical blog, author of, published articles',
  },
  negotiation: { name: 'negotiation', says: 'negotiat*, salary negotiation' },
  feedback: {
    name: 'giving feedback',
    says: 'giving feedback, give feedback, feedback culture, difficult conversation*, one-on-ones, 1:1s, performance review*',
    alone: 'feedback',
  },
  conflict: {
    name: 'handling conflict',
    says: 'conflict resolution, handling conflict*, mediation, mediator~, conflict management, calm|calming people|angry, de-escalat*, deescalat*, angry people|customers|passengers|patients',
  },
  influence: {
    name: 'influencing without authority',
    says: 'influence without authority, influencing without authority, managing up, manage up, stakeholder management, office politics, cross-functional, influencing, influence others',
    alone: 'stakeholders',
  },
  delegation: { name: 'delegation', says: 'delegating, delegation, delegate' },
  hiring: {
    name: 'hiring and building teams',
    says: 'hired, built a team, built the team, build a team, building teams, built teams, grew the team, hire my first, hiring my first, hire a team, hiring a team, hiring people, team building, interviewing candidates',
    alone: 'hiring',
  },
  onboarding: { name: 'onboarding', says: 'onboarding, onboarded' },
  // Money
  budgeting: {
    name: 'budgeting',
    says: 'budget*, project budgeting, cost control, financial planning, p&l, profit and loss, forecasting, cost planning, budget ownership',
  },
  fundraising: {
    name: 'fundraising',
    says: 'fundraising, raised funding, raise money, raise a round, raise a seed, raised a seed, raised a round, seed round, series a, series b, grant writing, grants, philanthropy, philanthropic giving, major gift~|donor~, donor relations|stewardship',
  },
  pricing: {
    name: 'pricing',
    says: 'pricing, price model*, day rate~, fee~ negotiation, setting|set … prices|fees|rates',
  },
  'business-case': {
    name: 'making a business case',
    says: 'business case~, return on investment, roi, cost-benefit, cost of not doing',
  },
  // Product work
  roadmaps: { name: 'roadmaps and prioritising', says: 'roadmap*, prioritis*, prioritiz*, backlog' },
  agile: { name: 'agile work', says: 'agile, scrum, scrum master, kanban, sprint planning' },
  experimentation: { name: 'experiments', says: 'experimentation, hypothesis testing' },
  'go-to-market': {
    name: 'going to market',
    says: 'go-to-market, go to market, gtm, product launch*, launched',
  },
  process: { name: 'improving processes', says: 'lean, six sigma, continuous improvement, process design' },
  'change-management': {
    name: 'change management',
    says: 'change management, lead change, leading change, led the change, transformation, reorganisation, reorganization, digital transformation',
  },
  scaling: { name: 'scaling', says: 'scaled, scaling, scale up, scale-up, hypergrowth' },
  // Leading
  'setting-goals': { name: 'setting goals', says: 'okr, okrs, kpi, kpis, goal setting, setting goals' },
  'going-public': { name: 'going public', says: 'ipo, ipos, going public' },
  'first-team': {
    name: 'leading a team for the first time',
    says: 'first-time manager~, first time manager~, new manager~, first team, becoming a manager, become a manager',
  },
  crisis: { name: 'leading through a crisis', says: 'crisis management, layoffs, turnaround' },
  'self-employment': {
    name: 'self-employment',
    says: 'freelanc*, self-employed, self employed, own business, small business',
  },
  grants: { name: 'writing grant proposals', says: 'grant writ*, grant proposal~, research grant*' },
  'academic-to-industry': {
    name: 'moving from academia to industry',
    says: 'academia to industry, leaving academia, from academia',
  },
  partnerships: {
    name: 'partnerships',
    says: 'partnerships, strategic alliance~, partner manager~, channel partner~|partnering|partnership~',
  },
  contracts: { name: 'contracts', says: 'contract negotiation~, contract management, contract law' },
  'intellectual-property': {
    name: 'patents and rights',
    says: 'patent~, patenting, patented, intellectual property',
  },
  'quality-management': {
    name: 'quality management',
    says: 'quality management, iso 9001, quality engineer*',
  },
  risk: { name: 'managing risk', says: 'risk management, risk assessment~, risk manager~' },
  safety: { name: 'safety at work', says: 'occupational safety, health and safety, ehs' },
  // Careers
  'career-change': {
    name: 'changing careers',
    says: 'career change*, career transition, career switch*, change career*, changing career*, changed careers, transition into, moved from, my move into, switching careers',
  },
  'job-interviews': {
    name: 'job interviews',
    says: 'job interview*, interview preparation, interview prep, interviewing, case interview*, coding interview*, behavioral interview*, behavioural interview*, mock interview*',
  },
  returning: {
    name: 'returning to work',
    says: 'returning to work, return to work, returned to work, back to work, career break',
  },
  'work-life': { name: 'work-life balance', says: 'work-life balance, work life balance, wellbeing' },
  confidence: { name: 'confidence', says: 'self confidence, self-confidence, assertive*', alone: 'mindset' },
  relocation: {
    name: 'working in another country',
    says: 'relocat*, expat, moved countries, move abroad, moving abroad, moved abroad, work abroad, working abroad, immigrant~',
  },
  'remote-work': { name: 'remote work', says: 'remote work, hybrid work' },
  'cross-cultural': {
    name: 'working across cultures',
    says: 'cross-cultural, intercultural, global team~, multicultural',
  },
  diversity: { name: 'diversity and inclusion', says: 'diversity, inclusion, dei, underrepresented' },
  networking: {
    name: 'building a network',
    says: 'networking event~, professional network, build my network',
    alone: 'networking',
  },
  community: {
    name: 'building a community',
    says: 'community manager~, community building, community lead~|leader~|leading|leadership, meetup organiser~|organizer~|organising|organizing|organisation~|organization~|organise|organize, organise meetups, organize meetups',
  },
  events: { name: 'organising events', says: 'event manage*, event planning' },
  'customer-understanding': {
    name: 'understanding customers',
    says: 'customer needs, voice of the customer, customer calls, customer research',
  },
  'decision-making': { name: 'making decisions', says: 'decision making, decision-making, making decisions' },
  'time-management': { name: 'time management', says: 'time management, productivity' },
  'patient-safety': { name: 'patient safety', says: 'patient safety, quality of care, clinical governance' },
  'shift-planning': {
    name: 'planning shifts and staffing',
    says: 'shift planning, staffing, rota, rostering, workforce planning',
  },
} as const satisfies SomeConceptLexicon
