import { conceptsOf } from './concept.ts'

const role = conceptsOf('role')
const skill = conceptsOf('skill')

/** Markets: being found, chosen, bought and kept. */
export const marketWork = [
  role('brand', { broader: 'marketing', near: 'marketing' }),
  role('performance-marketing', { broader: 'marketing, growth', near: 'growth, digital-marketing' }),
  role('digital-marketing', { broader: 'marketing' }),
  skill('seo', { broader: 'growth', near: 'content, digital-marketing' }),
  role('social-media', { near: 'content, marketing', apart: 'social-work' }),
  role('email-marketing', { broader: 'marketing' }),
  role('market-research', { near: 'customer-understanding, research' }),
  role('copywriting', { broader: 'content', near: 'content, writing' }),
  role('public-relations', { broader: 'communications', near: 'communications, journalism' }),
  role('internal-communications', { broader: 'communications' }),
  role('advertising', { near: 'marketing, brand' }),
  role('b2b-sales', { broader: 'sales' }),
  role('sales-development', { near: 'sales' }),
  role('sales-engineering', { near: 'sales, technical-consulting', apart: 'software-engineering' }),
  role('sales-leadership', { broader: 'sales, people-management' }),
  role('retail-sales', { broader: 'retail, sales', near: 'retail, sales' }),
  role('e-commerce', { near: 'retail, digital-marketing' }),
  role('customer-support', { broader: 'customer-success', near: 'customer-success' }),
  skill('customer-experience', { near: 'customer-understanding, customer-success' }),
  skill('customer-retention', { near: 'customer-success, subscription' }),
  skill('market-entry', { near: 'go-to-market, strategy' }),
  skill('product-led-growth', { near: 'growth, product-management' }),
  skill('product-discovery', {
    broader: 'customer-understanding',
    near: 'user-research, product-management, customer-understanding',
  }),
  skill('product-strategy', { broader: 'strategy', near: 'product-management, roadmaps, strategy' }),
  skill('prioritisation', { broader: 'roadmaps', near: 'roadmaps, decision-making' }),
  skill('competitive-bidding', { near: 'sales, procurement, contracts' }),
  role('technical-consulting', { near: 'consulting' }),
  role('management-consulting', { broader: 'consulting', near: 'strategy' }),
  role('business-analysis', {
    near: 'data-analysis, project-management, product-management',
    apart: 'data-engineering',
  }),
] as const
