import type { SomeConceptLexicon } from '../../../match/concepts/concept-lexicon.ts'

/** Markets: being found, chosen, bought and kept. */
export const marketWork = {
  brand: {
    name: 'brand management',
    says: 'brand manage*, branding, brand strategy, brand marketing, brand identity, rebrand*',
  },
  'performance-marketing': {
    name: 'performance marketing',
    says: 'performance marketing, paid media, paid social, media buying|buyer~|buy, google ads, facebook ads, ppc, user acquisition, paid acquisition, paid ads',
  },
  'digital-marketing': {
    name: 'digital marketing',
    says: 'digital marketing, online marketing, internet marketing, digital marketer~',
  },
  seo: {
    name: 'search engine optimisation',
    says: 'seo, search engine optimise|optimising|optimisation~|optimize|optimizing|optimization~, organic search, organic growth',
  },
  'social-media': {
    name: 'social media',
    says: 'social media, community management, instagram, tiktok, influencer~',
  },
  'email-marketing': {
    name: 'email and lifecycle marketing',
    says: 'email marketing, lifecycle marketing, crm marketing, marketing automation, hubspot, retention marketing',
  },
  'market-research': {
    name: 'market research',
    says: 'market research*, consumer insight~, market analysis, competitive analysis, competitive intelligence, consumer research',
  },
  copywriting: {
    name: 'copywriting',
    says: 'copywrit*, ux writ*, content writ*, content designer~',
  },
  'public-relations': {
    name: 'public relations',
    says: 'public relations, pr manager~, pr agency, press officer~, spokesperson~, media relations, crisis communications',
  },
  'internal-communications': {
    name: 'internal communications',
    says: 'internal communication*, employee communications, corporate communications, communication skills',
    alone: 'communication',
  },
  advertising: {
    name: 'advertising',
    says: 'advertising, ad agency, advertising agency, creative agency, media planning, account planner~, campaigns',
  },
  'b2b-sales': {
    name: 'business-to-business sales',
    says: 'b2b sales, enterprise sales, saas sales, account executive~, solution sales, complex sales, field sales, b2b, sell|sells|selling|sold to procurement|purchasing|enterprises|enterprise|corporates',
    alone: 'b2b',
  },
  'sales-development': {
    name: 'sales development',
    says: 'sales development, sdr, bdr, sales development rep*, business development rep*, lead generation, prospecting, cold call~|calling|caller~, cold outreach, outbound sales',
  },
  'sales-engineering': {
    name: 'sales engineering',
    says: 'sales engineer*, presales, pre-sales, solutions engineer*, solution engineer*, solutions consultant~',
  },
  'sales-leadership': {
    name: 'sales leadership',
    says: 'sales manager~, head of sales, vp sales, vp of sales, sales director~, chief revenue officer, cro, sales leadership, managing a sales team',
  },
  'retail-sales': {
    name: 'retail sales',
    says: 'shop assistant~, sales assistant~, store manager~, retail manager~, shop manager~, cashier*, merchandis*',
  },
  'e-commerce': {
    name: 'online selling',
    says: 'ecommerce manager~, e-commerce manager~, online store~, shopify, amazon seller~, marketplace~, conversion rate optimise|optimising|optimisation~|optimize|optimizing|optimization~',
  },
  'customer-support': {
    name: 'customer support',
    says: 'customer support, customer service, help desk, helpdesk, technical support, call centre, call center, service desk, support engineer*',
  },
  'customer-experience': {
    name: 'customer experience',
    says: 'customer experience, cx, customer journey*, nps, service design',
  },
  'customer-retention': {
    name: 'keeping customers',
    says: 'customer retention, loyalty program*, renewals, upsell*, reduce churn',
  },
  'market-entry': {
    name: 'entering new markets',
    says: 'market entry, international expansion, expand internationally, entering new markets, new markets, internationalisation, expansion to the us, us market',
  },
  'product-led-growth': {
    name: 'product-led growth',
    says: 'product-led growth, product led growth, plg, freemium, activation, onboarding funnel',
  },
  'product-discovery': {
    name: 'product discovery',
    says: 'product discovery, continuous discovery, problem discovery, jobs to be done, customer discovery, validate ideas, mvp, minimum viable product, prototyp*',
  },
  'product-strategy': {
    name: 'product strategy',
    says: 'product strategy, product vision, product-market fit, product market fit',
  },
  prioritisation: {
    name: 'prioritising',
    says: 'prioritise|prioritising|prioritisation|prioritize|prioritizing|prioritization, backlog*, trade-offs',
  },
  'competitive-bidding': {
    name: 'tenders and bids',
    says: 'tenders, tendering, tender writing|process|management|document~|manager~, bid manage*, bid writing, rfp, rfps, request for proposal, proposals',
  },
  'technical-consulting': {
    name: 'technical consulting',
    says: 'technical consult*, it consult*, technology consult*, implementation consultant~, sap consultant~, salesforce consultant~, erp, sap, jira admin*',
  },
  'management-consulting': {
    name: 'management consulting',
    says: 'management consult*, strategy consult*, business consult*, mckinsey, bcg, bain',
  },
  'business-analysis': {
    name: 'business analysis',
    says: 'business analyst~, business analysis, requirements engineering, requirements gathering, systems analyst~, system analyst~',
  },
} as const satisfies SomeConceptLexicon
