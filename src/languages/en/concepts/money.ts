import type { SomeConceptLexicon } from '../../../match/concepts/concept-lexicon.ts'

/** Money: keeping, planning, raising, lending and insuring it. */
export const money = {
  controlling: {
    name: 'financial control',
    says: 'controller~, financial controller~, controlling, financial control, comptroller~',
  },
  fpa: {
    name: 'financial planning and analysis',
    says: 'fp&a, financial planning and analysis, financial planning & analysis, fpa manager',
  },
  treasury: { name: 'treasury', says: 'treasury, treasurer~, cash management, liquidity' },
  audit: { name: 'audit', says: 'audit, auditor~, auditing, internal audit, external audit' },
  tax: { name: 'taxation', says: 'tax, taxation, tax advis*, tax consultant~, vat' },
  bookkeeping: {
    name: 'bookkeeping',
    says: 'bookkeep*, accounts payable, accounts receivable, general ledger',
  },
  payroll: { name: 'payroll', says: 'payroll' },
  'asset-management': {
    name: 'asset management',
    says: 'asset manage*, portfolio manage*, fund manage*, investment manage*, wealth manage*',
  },
  'private-equity': { name: 'private equity', says: 'private equity, buyout~, growth equity' },
  'angel-investing': { name: 'angel investing', says: 'angel investor~, angel investing, business angel~' },
  trading: {
    name: 'trading',
    says: 'trader~, trading desk, equity trading, stock trading, derivatives, fixed income',
    alone: 'trading',
  },
  credit: {
    name: 'lending and credit',
    says: 'lending, credit analyst~, loan officer~, underwrit*, mortgage*',
  },
  'credit-risk': { name: 'credit risk', says: 'credit risk, credit scoring, market risk, financial risk' },
  'financial-modelling': {
    name: 'financial modelling',
    says: 'financial model*, valuation, valuations, dcf, discounted cash flow, unit economics',
  },
  mergers: {
    name: 'mergers and acquisitions',
    says: 'm&a, mergers, mergers and acquisitions, mergers & acquisitions, due diligence, acquisition integration, post-merger',
  },
  'corporate-development': { name: 'corporate development', says: 'corporate development, corp dev' },
  'investor-relations': { name: 'investor relations', says: 'investor relations, shareholder communication' },
  'cost-reduction': {
    name: 'cutting costs',
    says: 'cost reduction, cost saving~, cut costs, reduced costs, cost optimise|optimising|optimisation~|optimize|optimizing|optimization~, cost efficien*',
  },
  'personal-finance': {
    name: 'personal finance',
    says: 'personal finance, financial literacy, financial advis*, financial planner~, retirement planning',
  },
  'insurance-claims': {
    name: 'insurance claims',
    says: 'claims adjuster~, claims handler~, loss adjuster~, insurance claims, loss adjuster~|assessor~',
  },
  'equity-compensation': {
    name: 'pay and equity',
    says: 'stock options, equity compensation, compensation and benefits, compensation & benefits, total rewards, salary bands',
  },
  'revenue-operations': {
    name: 'revenue operations',
    says: 'revenue operations, revops, sales operations, sales ops',
  },
  subscription: {
    name: 'subscription businesses',
    says: 'subscription~, recurring revenue, arr, mrr, churn',
  },
} as const satisfies SomeConceptLexicon
