import { conceptsOf } from './concept.ts'

const role = conceptsOf('role')
const skill = conceptsOf('skill')

/** Money: keeping, planning, raising, lending and insuring it. */
export const money = [
  role('controlling', { broader: 'finance', near: 'accounting, budgeting' }),
  role('fpa', { broader: 'finance, budgeting', near: 'financial-modelling' }),
  role('treasury', { broader: 'finance' }),
  role('audit', { broader: 'accounting', near: 'accounting, compliance' }),
  role('tax', { near: 'accounting, law' }),
  role('bookkeeping', { broader: 'accounting', near: 'accounting' }),
  role('payroll', { near: 'human-resources, bookkeeping' }),
  role('asset-management', { near: 'finance, investment-banking' }),
  role('private-equity', { near: 'venture-capital, mergers, investment-banking' }),
  role('angel-investing', { near: 'venture-capital' }),
  role('trading', { near: 'asset-management' }),
  role('credit', { near: 'banking, credit-risk', apart: 'academic-writing' }),
  skill('credit-risk', { near: 'risk' }),
  skill('financial-modelling', { near: 'budgeting, finance' }),
  skill('mergers', { near: 'investment-banking, strategy, corporate-development' }),
  role('corporate-development', { near: 'mergers, strategy, partnerships' }),
  role('investor-relations', { near: 'finance, communications' }),
  skill('cost-reduction', { near: 'budgeting, process' }),
  skill('personal-finance', { near: 'finance', apart: 'human-resources' }),
  role('insurance-claims', { near: 'insurance' }),
  skill('equity-compensation', { near: 'human-resources' }),
  skill('revenue-operations', { near: 'sales, operations' }),
  skill('subscription', { near: 'saas, pricing' }),
] as const
