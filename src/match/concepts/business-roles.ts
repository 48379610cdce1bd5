import { conceptsOf } from './concept.ts'

const role = conceptsOf('role')

/** Who leads, sells, hires and counts. Words for both genders are one concept. */
export const businessRoles = [
  // Management
  role('project-management', { near: 'programme-management, agile' }),
  role('programme-management', { near: 'project-management' }),
  role('people-management'),
  role('general-management', { near: 'entrepreneurship, operations' }),
  role('entrepreneurship', { near: 'general-management, venture-capital' }),
  role('operations', { near: 'supply-chain' }),
  role('supply-chain', { near: 'operations' }),
  role('consulting', { near: 'strategy' }),
  role('strategy', { near: 'consulting' }),
  // Business
  role('marketing', { near: 'content, growth, communications' }),
  role('growth', { broader: 'marketing' }),
  role('content', { near: 'marketing, writing' }),
  role('communications', { near: 'marketing' }),
  role('sales', { near: 'business-development, account-management' }),
  role('business-development', { near: 'sales' }),
  role('account-management', { near: 'customer-success, sales', apart: 'engineering-management' }),
  role('customer-success', { near: 'account-management' }),
  role('human-resources', { near: 'recruiting, training', apart: 'geology' }),
  role('recruiting', { near: 'human-resources' }),
  role('finance', { broader: 'budgeting', near: 'accounting' }),
  role('accounting', { near: 'finance' }),
  role('investment-banking', { broader: 'finance', near: 'venture-capital' }),
  role('venture-capital', { near: 'fundraising, entrepreneurship' }),
  role('law'),
] as const
