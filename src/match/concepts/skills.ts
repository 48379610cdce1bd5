import { conceptsOf } from './concept.ts'

const skill = conceptsOf('skill')

/** What can be learnt and done in many roles. */
export const skills = [
  // Speaking and writing
  skill('presenting', { near: 'stakeholder-communication, writing' }),
  skill('stakeholder-communication', { near: 'presenting' }),
  skill('writing', { near: 'content' }),
  skill('negotiation'),
  skill('feedback', { near: 'people-management' }),
  skill('conflict'),
  skill('influence', { near: 'stakeholder-communication' }),
  skill('delegation', { near: 'people-management' }),
  skill('hiring', { near: 'people-management, recruiting' }),
  skill('onboarding', { near: 'training' }),
  // Money
  skill('budgeting', { near: 'finance' }),
  skill('fundraising', { near: 'venture-capital' }),
  skill('pricing'),
  skill('business-case', { near: 'budgeting, strategy' }),
  // Product work
  skill('roadmaps', { near: 'product-management' }),
  skill('agile', { near: 'project-management' }),
  skill('experimentation', { near: 'data-analysis' }),
  skill('go-to-market', { near: 'product-marketing' }),
  skill('process', { near: 'operations' }),
  skill('change-management', { near: 'operations' }),
  skill('scaling'),
  // Leading
  skill('setting-goals', { near: 'strategy' }),
  skill('going-public', { near: 'finance' }),
  skill('first-team', { near: 'people-management, engineering-management' }),
  skill('crisis', { near: 'change-management' }),
  skill('self-employment', { near: 'entrepreneurship' }),
  skill('grants', { near: 'research, fundraising' }),
  skill('academic-to-industry', { near: 'career-change, research' }),
  skill('partnerships', { near: 'business-development' }),
  skill('contracts', { near: 'law, negotiation' }),
  skill('intellectual-property', { near: 'law' }),
  skill('quality-management', { near: 'process' }),
  skill('risk', { near: 'privacy' }),
  skill('safety'),
  // Careers
  skill('career-change'),
  skill('job-interviews'),
  skill('returning'),
  skill('work-life'),
  skill('confidence'),
  skill('relocation'),
  skill('remote-work'),
  skill('cross-cultural'),
  skill('diversity'),
  skill('networking'),
  skill('community'),
  skill('events'),
  skill('customer-understanding', { near: 'user-research' }),
  skill('decision-making'),
  skill('time-management'),
  skill('patient-safety', { near: 'healthcare' }),
  skill('shift-planning', { near: 'operations' }),
] as const
