import type { SomeConceptLexicon } from '../../../match/concepts/concept-lexicon.ts'

/** Who leads, sells, hires and counts. Words for both genders are one concept. */
export const businessRoles = {
  // Management
  'project-management': {
    name: 'project management',
    says: 'project manager~, project management, pmo, pmp, project lead, project coordinator~',
  },
  'programme-management': {
    name: 'programme management',
    says: 'programme manager~, program manager~, programme management, program management, programme lead',
  },
  'people-management': {
    name: 'people management',
    says: 'people manager~, people management, team lead~|leader~|leading|leadership, team leader~, managed a team, manage a team, managing people, manage people, managed people, lead people, line manager~, leading teams, led a team, lead a team, lead my first team, leading people, team management, leadership',
    alone: 'management, leadership',
  },
  'general-management': {
    name: 'general management',
    says: 'ceo, chief executive~, general manager~, managing director~, country manager~, chief operating officer, coo',
  },
  entrepreneurship: {
    name: 'founding a company',
    says: 'founder~, co-founder~, cofounder~, entrepreneur*, started a company, start a company, founding a company, start my own company, startup founder~',
  },
  operations: {
    name: 'operations',
    says: 'operations manager~, operations management, head of operations, business operations, operations lead, process improvement, operational excellence, product operations',
  },
  'supply-chain': { name: 'supply chain management', says: 'supply chain, logistics, logistician~' },
  consulting: { name: 'consulting', says: 'consultant~' },
  strategy: {
    name: 'strategy',
    says: 'business strategy, corporate strategy, strategy lead, head of strategy, strategic planning',
    alone: 'strategy',
  },
  // Business
  marketing: { name: 'marketing', says: 'marketing, marketer~, marketing manager~, cmo, brand manager~' },
  growth: {
    name: 'growth',
    says: 'growth marketing, growth manager~, head of growth, growth lead',
    alone: 'growth',
  },
  content: {
    name: 'content and copywriting',
    says: 'content marketing|marketer~, content strateg*, content manager~, editor~',
    alone: 'content',
  },
  communications: {
    name: 'communications',
    says: 'communications manager~, head of communications, spokesperson, speechwrit*, write|writing speeches',
  },
  sales: { name: 'sales', says: 'sales, salesperson, inside sales, door to door|door-to-door' },
  'business-development': {
    name: 'business development',
    says: 'business development, bizdev, partnerships manager~, partnership manager~, head of partnerships',
  },
  'account-management': {
    name: 'account management',
    says: 'account manager~, account management, key account~, client manager~',
  },
  'customer-success': { name: 'customer success', says: 'customer success, csm' },
  'human-resources': {
    name: 'human resources',
    says: 'human resources, hr, hr manager~, chief people officer',
  },
  recruiting: {
    name: 'recruiting',
    says: 'recruiter~, recruiting, recruitment, talent acquisition, sourcer~',
  },
  finance: {
    name: 'finance',
    says: 'cfo, chief financial officer, finance manager~, finance director~, financial analyst~, controller, corporate finance, head of finance, finance lead',
  },
  accounting: { name: 'accounting', says: 'accountant~, accounting' },
  'investment-banking': { name: 'investment banking', says: 'investment bank~|banking|banker~' },
  'venture-capital': { name: 'venture capital', says: 'venture capital*, vc, investor~' },
  law: { name: 'law', says: 'lawyer~, attorney~, solicitor~' },
} as const satisfies SomeConceptLexicon
