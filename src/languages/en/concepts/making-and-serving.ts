import type { SomeConceptLexicon } from '../../../match/concepts/concept-lexicon.ts'

/** Making, building, moving, serving and creating, and the fields of work around them. */
export const makingAndServing = {
  // Engineering and production
  'electrical-engineering': {
    name: 'electrical engineering',
    says: 'electrical engineer*, power systems, analog design, electronics',
  },
  'industrial-engineering': {
    name: 'industrial engineering',
    says: 'industrial engineer*, process engineer*, lean manufacturing, production engineer*',
  },
  aerospace: {
    name: 'aerospace engineering',
    says: 'aerospace, aeronautic*, space engineer*, satellite*',
  },
  'biomedical-engineering': {
    name: 'biomedical engineering',
    says: 'biomedical engineer*, medical device~, medtech',
  },
  'systems-engineering': { name: 'systems engineering', says: 'systems engineer*, system engineer*, mbse' },
  'control-engineering': {
    name: 'control and automation',
    says: 'control engineer*, plc, industrial automation, instrumentation engineer*',
  },
  'production-management': {
    name: 'production management',
    says: 'production manager~, plant manager~, factory manager~, manufacturing manager~, production planning',
  },
  maintenance: {
    name: 'maintenance',
    says: 'maintenance engineer*, maintenance technician~, facility manage*, facilities manage*, building maintenance',
  },
  'construction-management': {
    name: 'construction management',
    says: 'construction manager~, site manager~, building site, contractor~, quantity surveyor~, general contractor, bricklayer~, builder~',
  },
  carpentry: { name: 'carpentry and joinery', says: 'carpent*, joiner*, cabinet maker~, woodwork*' },
  plumbing: { name: 'plumbing and heating', says: 'plumber~, plumbing, heating engineer*' },
  welding: { name: 'metalwork', says: 'weld*' },
  'car-repair': {
    name: 'vehicle repair',
    says: 'car mechanic~, auto mechanic~, motor mechanic~, vehicle technician~, mechanic, mechanics',
  },
  driving: {
    name: 'driving',
    says: 'courier*',
  },
  seafaring: {
    name: 'seafaring',
    says: 'seafar*, ship captain~, ship officer~, merchant navy, marine engineer*, skipper*, sailor*, fisherman, fishermen, sea captain~',
  },
  farming: {
    name: 'farming',
    says: 'farmer~, farming, agronom*, horticultur*, gardener~, landscaping',
  },
  hairdressing: {
    name: 'hair and beauty',
    says: 'hairdress*, barber~',
  },
  'hotel-management': {
    name: 'hotel management',
    says: 'hotel manager~, front office manager~, hotel reception*, guest relations',
  },
  'restaurant-service': {
    name: 'restaurant service',
    says: 'waiter~, waitress~, bartender~, restaurant manager~, barman, barmen, barmaid~, dishwasher~',
  },
  travel: { name: 'travel and tourism', says: 'tourism, travel agent*, tour guide~, tour operator~' },
  cleaning: { name: 'cleaning', says: 'cleaner~, cleaning service~, janitor~' },
  'security-guarding': {
    name: 'security work',
    says: 'security guard~, security officer~, physical security, bodyguard~',
  },
  'sports-coaching': {
    name: 'sports coaching',
    says: 'sports coach*, football coach*, fitness trainer~, personal trainer~, athletic trainer~, yoga teacher*, yoga instructor~',
  },
  athletics: {
    name: 'professional sport',
    says: 'national team~, olympian~, professional player~|footballer~|cyclist~, rower~, athlete~, professional footballer~, olympic~, sports management',
  },
  butchery: { name: 'butchery', says: 'butcher~' },
  floristry: { name: 'floristry', says: 'florist~, flower shop~' },
  mining: {
    name: 'mining',
    says: 'miner, miners, mining engineer*, mining industry, mining manager~|supervisor~, well driller~, drilling rig~',
  },
  'postal-work': { name: 'postal work', says: 'postman, postal worker~, mail carrier~' },
  printing: { name: 'printing', says: 'printing press, print shop~, printer operator~' },
  // Creating
  'art-direction': {
    name: 'art direction',
    says: 'art director~, creative director~, art direction, creative direction',
  },
  illustration: {
    name: 'illustration',
    says: 'illustrator~, illustration~, illustrating, comic artist~, concept artist~',
  },
  'visual-arts': {
    name: 'visual arts',
    says: 'visual artist~, fine art~, fine artist~, painter~, sculptor~, gallery, painter, mosaic~',
  },
  fashion: {
    name: 'fashion',
    says: 'fashion design~|designer~|designing, fashion, textile~, tailor~, stylist*, make|making … jacket|suit|dress',
  },
  'industrial-design': {
    name: 'industrial design',
    says: 'industrial design~|designer~|designing, furniture design~|designer~|designing, jewellery design~|designer~|designing',
  },
  'motion-design': {
    name: 'motion design',
    says: 'motion design~|designer~|designing, motion graphic~, 3d artist~, visual effects, vfx',
  },
  video: {
    name: 'video production',
    says: 'video editor~, film editor~, picture editor~, film editing, videograph*, video production, video editing, camera operator~, cinematograph*',
  },
  audio: {
    name: 'sound and podcasts',
    says: 'sound engineer*, audio engineer*, sound design~|designer~|designing, podcast~, radio host~, broadcaster~',
  },
  theatre: {
    name: 'theatre and acting',
    says: 'actor~, actress~, acting, theatre director~, theater, stage manager~, playwright~, dramaturg*, stand-up comed*, comedian~',
  },
  dance: { name: 'dance', says: 'dancer*, choreograph*, ballet' },
  fiction: {
    name: 'writing books',
    says: 'novelist*, fiction writer~, poet, poetry, screenwrit*, scriptwrit*, book author~, children’s books, writer, writers',
  },
  publishing: {
    name: 'publishing',
    says: 'book publish*, publishing house, editor at, literary agent*, copy editor~, proofread*',
  },
  'event-production': {
    name: 'event production',
    says: 'event planner~, event manager~, event production, wedding planner~, conference organiser~|organising|organisation~|organise, conference organizer~|organizing|organization~|organize',
  },
  producing: {
    name: 'producing',
    says: 'film producer~, tv producer~, executive producer~, line producer~, television',
  },
  // Moving and keeping goods
  'import-export': {
    name: 'import and export',
    says: 'import export, import/export, customs broker*, international trade, freight forward*',
  },
  fleet: {
    name: 'transport management',
    says: 'fleet manage*, transport manage*, public transport, mobility',
  },
  inventory: {
    name: 'inventory and planning',
    says: 'inventory, demand planning, s&op, stock control, planner at, supply planning, sourcing',
  },
  'real-estate-agency': {
    name: 'real estate agency',
    says: 'estate agent*, real estate agent*, realtor~, property manage*, letting agent*',
  },
  'property-development': {
    name: 'property development',
    says: 'property develop*, real estate develop*, real estate investor~, real estate investing, real estate investment~',
  },
  // Own business
  'small-business': {
    name: 'small business',
    says: 'shop owner~, business owner~, family business, sole trader',
  },
  freelancing: {
    name: 'freelancing',
    says: 'independent consultant~, solopreneur*, own clients, finding clients',
  },
  'indie-making': {
    name: 'building one’s own products',
    says: 'indie hack*, indie maker~, bootstrapp*, side project~, solo founder~',
  },
  'co-founders': { name: 'finding co-founders', says: 'founding team, finding a co-founder' },
  accelerators: {
    name: 'accelerators',
    says: 'accelerator~, incubator~, y combinator, yc, techstars, demo day',
  },
  pitching: {
    name: 'pitching',
    says: 'pitch~, pitching, pitched, pitch deck~, investor deck~, investor meetings, pitch to investors',
  },
  'business-model': {
    name: 'business models',
    says: 'business model*, monetisation, monetization, business plan~, revenue model*',
  },
  exit: { name: 'selling a company', says: 'exit, exited, sold my company, acquired by, company sale' },
  // Fields
  construction: { name: 'construction', says: 'construction industry, construction' },
  aviation: { name: 'aviation', says: 'aviation, airline*, airport~' },
  pharmaceutical: {
    name: 'pharmaceuticals',
    says: 'pharma, pharmaceutical*, drug development, drug discovery',
  },
  defence: {
    name: 'the defence industry',
    says: 'defence industry, defense industry, defence, defense contractor',
  },
  climate: {
    name: 'climate technology',
    says: 'climate tech, climate change, cleantech, carbon, decarboni*, net zero',
  },
  renewables: {
    name: 'renewable energy',
    says: 'renewable~, solar energy|power|farm|farms|park|parks|panel|panels|plant|plants|installer|installers|installation|installations, solar, wind power, wind energy, photovoltaic',
  },
  'oil-gas': { name: 'oil and gas', says: 'oil and gas, oil & gas, petroleum, petrochemical~' },
  'food-industry': {
    name: 'the food industry',
    says: 'food industry, food tech, foodtech, food and beverage, food & beverage, fmcg, consumer goods',
  },
  water: { name: 'water', says: 'water treatment, water technology, desalination, wastewater' },
  proptech: { name: 'property technology', says: 'proptech, smart building~' },
  'cyber-field': { name: 'the cyber industry', says: 'cyber company, cyber industry, cyber startup~' },
  adtech: { name: 'advertising technology', says: 'adtech, ad tech, programmatic' },
  legaltech: { name: 'legal technology', says: 'legaltech, legal tech' },
  govtech: {
    name: 'digital government',
    says: 'govtech, digital government, civic tech, smart city, smart cities',
  },
  space: { name: 'the space industry', says: 'space industry, space tech' },
  museums: {
    name: 'arts and culture',
    says: 'arts and culture, cultural institution*, cultural management, arts management',
  },
  'sports-field': { name: 'the sports industry', says: 'sports industry, sports tech, fitness industry' },
  crypto: { name: 'crypto and web3', says: 'crypto, cryptocurrenc*, bitcoin, defi, nft~' },
  semiconductors: { name: 'semiconductors', says: 'semiconductor~, chip industry, rtl design' },
  startups: {
    name: 'start-ups',
    says: 'startup~, start-up*, early stage, early-stage, scale-up*, seed stage',
  },
} as const satisfies SomeConceptLexicon
