import type { WishedPhrases } from '../../../match/concepts/concept-lexicon.ts'

/** What people say who wish for a concept: what they want to do, more often than its name. It is looked for in wishes alone. */
export const wished: WishedPhrases = {
  'product-management':
    'decide|deciding what … build, own|owning a product, run|running a product, product side, pm role, be a pm, chief product officer, what … build next, build the right thing, shape|shaping … product, into product management, product career|job|role|work',
  'product-marketing':
    'position|positioning a|our|the|my product, launch|launching … product, messaging for, message … product, product messaging',
  'product-design':
    'design|designing … app|apps|interface|interfaces|screens|product|products|website|websites, ux, ui, ux/ui, user experience, user interface~, wireframe*, prototype*, design portfolio, usab*',
  'user-research':
    'talk|talking to users, interview|interviewing users, test|testing with users, understand|understanding users, what users need|want, usability, user feedback, focus group~',
  'graphic-design':
    'design|designing … logo|logos|poster|posters|magazine|magazines, photoshop, illustrator software, typograph*, adobe',
  'software-engineering':
    'write|writing code|software|programs, learn|learning to code, learn|learning programming, coding, programming, programmer~, build|building software|apps|applications, code for a living, coder~, software, code, coder, software craft*, my code',
  frontend:
    'build|building … website|websites|web pages|web apps, html, css, web development, web design*, vue, angular, svelte',
  backend:
    'build|building … server|servers|services, server-side, web services, flask, symfony, node backend',
  'mobile-development':
    'build|building … app|apps for phones|iphone|android, publish|publishing an app, app store, swift, ios, android, flutter, react native, mobile app~, phone app~',
  'site-reliability': 'keep|keeping … running|available|online, uptime, outage~, reliability of',
  devops:
    'deploy|deploying software|code|systems, release|releasing software|code more often, deployment pipeline~, build pipeline~',
  embedded:
    'program|programming … devices|microcontroller|microcontrollers|hardware, microcontroller~, arduino, raspberry pi, embedded',
  hardware:
    'build|building … hardware|electronics|circuits, circuit board~, pcb~, design|designing … circuits|boards',
  'quality-assurance':
    'test|testing software|apps|applications, find|finding bugs, software quality, tester~, bugs before',
  'engineering-management':
    'manage|managing|lead|leading engineers|developers|programmers, run|running … engineering|development|dev team|teams|department, lead|leading … engineering|development|dev team|teams, manage|managing … engineering|development|dev team|teams',
  architecture: 'design|designing … large|big|complex systems, technical architecture, software design',
  'mechanical-engineering':
    'design|designing machines|engines|mechanical, cad, solidworks, mechanical design, thermodynamic*',
  'chemical-engineering':
    'chemical process*|plant~, design|designing … chemical, pilot plant~, scale up from bench, bench to pilot',
  'civil-engineering':
    'build|building bridges|roads|tunnels|dams, design|designing bridges|roads|tunnels|structures, infrastructure project~, structural design',
  'data-engineering':
    'move|moving data, build|building … pipeline|pipelines, data infrastructure, data plumbing, pipeline~ for data',
  'data-analysis':
    'analyse|analysing|analyze|analyzing … data|numbers|figures, find|finding patterns|insights … data, make|making sense of data|numbers, data-driven, work|working with data, read|reading data, turn|turning data|numbers into, data insight~, data work, data skills',
  'product-analysis':
    'user behaviour|behavior data, measure|measuring … product|feature|features, product metrics, user metrics, analytics for … product',
  'data-science':
    'predict|predicting … data, predictive model~, build|building models from data, forecast|forecasting with data',
  'machine-learning':
    'train|training … model|models|network|networks, artificial intelligence, build|building … ai, machine learning, ai models',
  'information-security':
    'protect|protecting … hackers|attacks|systems|data|networks|network, secure|securing … systems|network|networks|software, hacker~, hacking, cyber, data breach*, security clearance',
  'project-management':
    'run|running … project|projects, lead|leading … project|projects, manage|managing … project|projects, keep|keeping … project|projects … track|time|budget, deliver|delivering … projects on time, project plan~, plan|planning … project|projects, gantt',
  'programme-management':
    'run|running … programme|programmes|program|programs, lead|leading … programme|programmes, several projects at once',
  'people-management':
    'manage|managing … people|staff|team|teams|employees|reports, lead|leading … people|staff|team|teams|employees, be a better manager|boss|leader, become a manager|boss|leader|supervisor, people … report to me, run|running … team|department, supervise|supervising, motivate|motivating … team|people|staff, managing others, lead|leading others, good manager|boss|leader, better manager|boss|leader, direct reports, line management, be in charge of people, getting the best out of … team|people, team of my own, my own team, lead older|senior, management role|position|skills, head of … department, department head~, middle management',
  'general-management':
    'run|running … company|business unit|division|whole business, head of a company, lead|leading … company|organisation|organization, managing director, business leader~, p&l, profit and loss responsib*',
  entrepreneurship:
    'start|starting|open|opening|launch|launching|found|founding|build|building|create|creating … (own) business|company|firm|enterprise|venture, own company|business|firm|venture, business of my own, company of my own, business idea~, be my own boss, entrepreneur*, turn … idea into … business|company, start something',
  operations:
    'run|running … operations|day-to-day, make … run|work smoothly|efficiently, day to day running, operational role|work, ops, head of operations, streamline*|streamlining … operations',
  'supply-chain':
    'get|getting goods|products, delivery of goods, logistic*, move|moving goods, suppliers to customers, supply chain~',
  consulting:
    'advise|advising … companies|clients|businesses|organisations, become a consultant, consultancy, advisory work, consulting firm~|practice, work as an adviser|advisor',
  strategy:
    'strategic thinking, think|thinking (more) strategically, set|setting … strategy|direction, strategic plan~, long-term plan~|direction, company strategy, strategy of',
  marketing:
    'promote|promoting … product|business|company|work|services|shop, get|getting … word out, advertise|advertising … business|product, attract|attracting … customers|clients|audience|visitors, marketing plan~|campaign~, bring|bringing in … customers|clients, market|marketing my|our|a, find|finding customers|an audience',
  growth:
    'grow|growing … users|audience|user base|customer base|subscribers, growth hack*, user acquisition, get|getting … first|more users|customers',
  content:
    'write|writing … content, plan|planning … content|editorial, content creat*, editorial calendar~, editorial work, edit|editing texts|articles',
  communications:
    'communicate|communicating … public|press|company, communication strategy|plan|role|department, corporate communication*, talk|talking to … press|media',
  sales:
    'sell|selling, close|closing deals|a deal|the deal, salesman, saleswoman, win|winning … deals|customers|clients|orders, cold call~|calling, sales target~|quota~, sales pitch*, sales job|role|career',
  'business-development':
    'find|finding … partners|business|deals, open|opening new markets|doors, new business, bring|bringing in … business|deals',
  'account-management':
    'look|looking after … accounts|clients, keep|keeping clients happy, client relationship~, manage|managing … clients|accounts|client|customers, key clients, demanding|difficult clients',
  'customer-success':
    'keep|keeping customers, make customers successful, churn, onboard|onboarding customers',
  'human-resources':
    'hr, personnel, people department, work|working in hr, employment matters, employee handbook, human resource',
  recruiting:
    'find|finding … talent|candidates|good people, recruit|recruiting … people|candidates|developers|engineers|nurses|teachers|staff|volunteers, sourcing candidates, hiring pipeline, source|sourcing engineers|developers|candidates|talent, boolean search*',
  finance:
    'read|reading … balance sheet~|financial statement~|financials|accounts|p&l, balance sheet~, financial statement~, understand|understanding … finances|financials|the numbers|financial side, company finance~|finances, financial side, finance for, profit and loss, money side, cash flow, financial management, finance department|role|career, corporate financ*',
  accounting:
    'do|doing … accounts, keep|keeping … accounts, close|closing … books|month|quarter|year, month-end, month end, year-end, ifrs, gaap, ledgers, chartered accountan*',
  'investment-banking': 'ipo advisory, banking deals, equity research',
  'venture-capital':
    'invest|investing in … startups|companies|founders, work at a fund, venture fund~, start-up investing, startup investing, term sheet~',
  law: 'legal work|career|advice|profession, practise|practising|practice|practicing law, become a lawyer, law firm~|school|degree, bar exam, legal, law, into law',
  nursing:
    'nurse~|nursing, look|looking after … patients, caring for … patients, ward~, bedside, icu, intensive care, critical care, community nursing, district nurs*, med surg, triage, wound care',
  medicine:
    'treat|treating … patients, practise medicine, medical school|career|residency|specialty|practice, doctor~, medic, residency, clinician~, cardiolog*, oncolog*, dermatolog*, anaesthe*, anesthe*, usmle, residency match*, match into, internal medicine, specialty training, registrar, anaesthetic*, radiolog*, physician assistant~',
  therapy:
    'help|helping people … problems|trauma|grief, therapy practice, clinical practice as a therapist, counselling, counseling, counsellor~, counselor~, treat|treating anxiety|depression|trauma, emdr, couples therapy, trauma, grief, art therapy, family therapy',
  teaching:
    'teach|teaching, classroom~, pupils, lesson~ plan~|planning, plan|planning lessons, keep|keeping … class|pupils|students engaged, school teacher~, become a teacher, manage|managing … class|classroom, pedagog*, high school, noisy class, classroom, behaviour management, lesson, detention',
  training:
    'train|training … people|staff|employees|adults|colleagues|teams, run|running … training|trainings|courses, teach|teaching adults|colleagues, adult education, deliver|delivering … training',
  research:
    'do|doing … research, run|running … study|studies, scientific career, research career|career~|group|lab|position|project|projects, phd, doctorate, postdoc*, run|running a lab, principal investigator, research method~, own lab|group, my own lab, lab of my own, research group, run a lab',
  journalism:
    'write|writing for … newspaper|newspapers|magazine|magazines|press, report|reporting … news|stories, investigative, newsroom~, journalis*, pitch|pitching … editors|articles',
  'non-profit':
    'work|working for … cause, charities, start|starting a charity|foundation, foundation~, third sector, voluntary sector, ngo sector, charity sector, run|running … charity',
  'public-sector':
    'government job~|work|role, public service, civil service, local authority|authorities, ministry|ministries, council',
  pharmacy: 'hand out medicine~, dispens*, community pharmac*, pharmac*',
  nutrition: 'diet~, healthy eating, meal plan~, nutrition*, eating habits',
  midwifery: 'deliver|delivering babies, births, childbirth, doula~',
  'emergency-care': 'emergency room|department|medicine, first responder~, ambulance, trauma care, rescue',
  biology:
    'life sciences, wet lab, molecular*, microbiolog*, ecolog*, genetics, biolog*, marine, crispr, gene editing, cell culture, sequencing',
  statistics:
    'statistic*, r programming, regression~, survey data, quantitative method~, bayesian, stan, stats, mixed models',
  actuarial: 'actuar*',
  'school-leadership':
    'run|running a school, lead|leading a school, become a principal|headteacher|head, head of school|year|department at school, deputy head, school leader~',
  translation: 'translate|translating|translation~, interpret|interpreting, literary translat*, subtitl*',
  linguistics: 'linguistic*, language science',
  photography:
    'take|taking … pictures|photos|photographs, photo~|photographs, wedding photo*, camera work, sell|selling … photos|prints, photograph*',
  film: 'make|making … film|films|movie|movies|documentary|documentaries, direct|directing … film|films|movie, screenwrit*, documentar*, cinema*, screenplay~, movie industry',
  music:
    'play|playing … instrument|music|piano|guitar|violin, compose|composing, record|recording … album|music|songs, songwrit*, live from music, release|releasing … music|album, conduct|conducting … orchestra|choir, orchestra~, choir~, singer~, band, jazz',
  'building-architecture':
    'design|designing buildings|houses|homes, architect practice, licensed architect, architect~, architectural, revit, building design',
  'interior-design': 'design|designing interiors|rooms|spaces, decorat*, interiors, home staging, interior*',
  animation: 'animate|animating|animations, cartoon~, pixar, 3d character~, storyboard~',
  cooking:
    'cook|cooking, run|running … kitchen, bake|baking bread|cakes, learn pastry|baking, culinary, new recipes, catering, bread, sourdough, dessert~, chocolate, patisserie, sous chef, head chef, kitchen brigade, knife skills, fermentation, menu costing',
  'electrical-work': 'wiring, electrical installation~, rewire*, electrical work|contractor~|trade',
  flying:
    "fly|flying … plane|planes|helicopter|helicopters|commercially, pilot's licence|license, pilot licence|license, become a pilot, cockpit, airline pilot~, type rating, flight instructor~",
  policing: 'police, detective work, investigat*|investigating crime~, crime, law enforcement',
  procurement:
    'buy|buying for … company|hospital|organisation, negotiate|negotiating with suppliers|vendors, supplier~ contract~, purchas*, procure*, choose|choosing suppliers, sourcing suppliers',
  warehouse: 'run|running … warehouse, warehous*, stock room, order picking, fulfilment centre',
  'social-entrepreneurship':
    'business … does good, social impact, social business, impact business, social venture~, make a difference … business, b corp',
  economics: 'economic policy|research|analysis, economic~, econom*, macroeconom*, econometric*',
  environment:
    'protect|protecting … environment|nature|species|forests, conservation, ecology, wildlife, biodiversity, pollution, recycl*, waste management',
  presenting:
    'speak|speaking in public|front, public speaking, present|presenting, talk|talking in front of, give|giving … talk|talks|presentation|presentations|speech|speeches, stage fright, fear of speaking, tell|telling … story|stories with data, storytell*, slide~, speak|speaking to … audience|crowd|board, hold … audience',
  'stakeholder-communication':
    'explain|explaining … executives|managers|non-technical|non-engineers|board|laypeople|customers|simply, communicate|communicating with … stakeholders|executives|management|board|business, translate|translating … business, talk|talking to executives|management|the board|the business, difficult stakeholders, technical … non-technical, plain language, report|reporting to … board|management|executives',
  writing:
    'write|writing … blog|articles|better|clearly|well|posts|essays|reports, blog~, better writer, clear writing, written communication, writing skills, become a writer, technical writing, essay~',
  negotiation:
    'negotiate|negotiating|negotiation*, ask|asking for … raise|more money|higher salary|pay rise, pay rise, raise in salary, salary talk~, better deal, salary negotiat*, get|getting … better terms, mediat*',
  feedback:
    'give|giving … feedback|criticism, receive|receiving … feedback|criticism, difficult|hard|tough conversations|talks, honest feedback, constructive criticism, one on ones, one to ones, 1:1s, tell … bad news, bad news',
  conflict:
    'resolve|resolving|handle|handling|deal|dealing … conflict|conflicts|arguments|disputes, angry|difficult people|colleagues|customers|parents|clients|patients, difficult boss, conflict~ at work|in, quarrel*, team conflict~, micromanag*, deal|dealing|cope|coping|work|working … boss|manager|colleague|colleagues',
  influence:
    'convince|convincing, persuade|persuading, get buy-in, buy-in, win|winning over, office politics, get|getting … listen, be heard, have … impact without, without … authority, lateral leadership, politics at work',
  delegation:
    'delegate|delegating|delegation, let go of, hand over work|tasks, letting go, do less myself, stop doing everything',
  hiring:
    'hire|hiring, interview|interviewing candidates, find|finding … employees|people to hire|first employee, first employee~, first hire~, pick the right people, assess|assessing candidates, build|building … team, recruiting my, growing a team, grow|growing … team',
  onboarding:
    'first 90 days, first ninety days, start|starting … new job|role well, new hires, new starter~, welcome new',
  budgeting:
    'budget*, plan|planning … costs|expenses|spending, manage|managing … costs|expenses|budget|budgets, control|controlling … costs|spending, cost planning, financial plan~',
  fundraising:
    'raise|raising … money|funds|capital|funding|investment|round, find|finding … investors|funding|an investor, get|getting … funding|funded|investment, talk|talking to investors, donor~, donation~, seed round|funding, series a, crowdfund*, fundrais*, major gifts, philanthrop*, big donors, donors, legacy giving',
  pricing:
    'price|pricing, set|setting … price|prices|rates, what to charge, how much to charge, charge more, raise … rates|prices, my rates, day rate, hourly rate, how much do i charge|take, profit margin~, undercharg*, what … charge, costing',
  'business-case': 'justify|justifying … investment|spend|project, business case, make a case for',
  roadmaps:
    'roadmap*, plan|planning … releases|features|quarter, what to build next, backlog, feature request~',
  agile: 'agile, sprint~, scrum, kanban, iterate*',
  experimentation:
    'experiment*, test|testing … hypotheses|hypothesis|ideas, validate|validating … idea|ideas',
  'go-to-market':
    'bring|bringing … product … market, launch|launching … market|product, take|taking … to market, product launch*, market launch',
  process:
    'improve|improving … process|processes|workflow|workflows|efficiency, optimis*|optimiz* … process|processes|workflow, automate|automating … processes, document|documenting … process|processes, process improvement, efficien*',
  'change-management':
    'lead|leading … change, manage|managing … change, bring people along, reorganis*, reorganiz*, restructur*, digital transformation, transform*, resistance to change',
  scaling:
    'scale|scaling, grow|growing … company|business|startup|organisation|firm|practice|agency, rapid growth, fast growth, grow … without breaking',
  'setting-goals': 'set|setting … goals|targets|objectives, goal setting, okr~, reach … goals',
  'going-public': 'go|going public, ipo, stock market listing',
  'first-team':
    'first team, first management|manager|leadership role|position|job, new to management|managing|leadership, just became a manager|lead|team, manage|managing … first time, newly promoted, lead|leading … first time, managing former peers|colleagues, lead former peers',
  crisis: 'crisis|crises, turn … around, emergency management, save … company, in trouble',
  'self-employment':
    'freelanc*, work|working for myself, self employed, own practice|studio|agency|clinic|office|shop|salon|consultancy|label, private practice, go|going independent|solo|freelance, independent work|professional, set up on my own, practice of my own, open|opening … practice|studio|clinic|agency|office|salon, start|starting … practice|studio|clinic|agency, sole practitioner, one-person business',
  grants:
    'grant~, write|writing … proposal|proposals|grant|grants|application for funding, research funding, apply|applying for … funding|grants, funding application~, horizon europe, erc',
  'academic-to-industry':
    'leave|leaving academia|university|science|research, academia to|into industry, from academia, out of academia, phd to industry, after … phd, academic … industry, alternatives to academia, postdoc … industry, university … industry',
  partnerships:
    'build|building … partnerships, partnership~, strategic partner~, find|finding … partners, alliance~',
  contracts:
    'draft|drafting … contract|contracts|agreement|agreements, review|reviewing … contract|contracts, read|reading … contract|contracts, contract~, agreements',
  'intellectual-property':
    'patent~, trademark~, copyright~, protect|protecting … invention|idea|ideas, licensing deal~|agreement~',
  'quality-management':
    'iso, quality control|standards|system|manager|inspection, six sigma, defects, quality',
  risk: 'risk~, assess|assessing risk~, hedg*, mitigat*',
  safety:
    'workplace safety, safety at work|on site, accidents, safety officer|culture|manager|inspection, health & safety',
  'career-change':
    'change|changing … career|careers|field|profession|direction|industry|track, switch|switching … career|careers|field|profession|industry|track, new career|profession|field|direction, move|moving into … different, retrain*, reskill*, start over, career pivot, pivot|pivoting, something completely different, different industry|field|line of work, transition out of, get out of, leave my profession, break|breaking into, switch|switching|move|moving|change|transition|transitioning from, what else can i do, off the tools, get off the tools, plan b, other options',
  'job-interviews':
    'interview~, pass|passing … interview|interviews, prepare|preparing … interview|interviews, technical interview~, job hunt~|hunting, job search*, looking for a job, find|finding … job, land|landing … job|role|offer, get hired, application process, assessment cent*, unemploy*, get a job',
  returning:
    'come|coming back … work|job|career, go|going back to work, return|returning … work|workforce|career|profession|job, back … after … break|children|leave|illness|years, career gap, gap in my cv|resume, restart … career, re-enter*, after … career break, raising … kids|children, stay-at-home',
  'work-life':
    'balance … family|life|kids|children, work and family, family and work, time for … family|kids|children, juggl*, stop working so much, work less, part time, part-time, set|setting boundaries, boundaries, life outside work, work … life',
  confidence:
    'confiden*, believe in myself, self-esteem, speak up, assertiv*, stop apologising|apologizing, say|saying no, shy*, self-assur*, scared|afraid|nervous|fear|fears|anxious, stop being scared|afraid, courage, braver, i freeze, nerves, anxiety, stage fright',
  relocation:
    'move|moving abroad|overseas|to another country, work|working abroad|overseas, relocat*, job abroad, another country, new country, emigrat*, live abroad',
  'remote-work': 'remote job~|work|working, work|working remotely|from home, home office, digital nomad~',
  'cross-cultural':
    'different cultures, other cultures, across cultures, cultural differences, multicultural|international team~, intercultural',
  diversity: 'diversity, inclusion, inclusive, equality, bias, discrimination',
  networking:
    'network|networking, build|building … network|connections, meet|meeting … right people|people in, make|making connections, professional contacts, know the right people, connections in',
  community:
    'build|building … community|communities, grow|growing … community, run|running … community, online community, communit*',
  events:
    'organise|organising|organize|organizing … event|events|conference|conferences|festival|festivals, run|running … event|events|conference|conferences, event~, festival~, pop-up~',
  'customer-understanding':
    'understand|understanding … customers|customer, talk|talking to customers, know … customers, what customers want|need',
  'decision-making':
    'make|making … better|good|hard|tough|difficult decisions, decid*|deciding … under pressure, decision~, choose|choosing between',
  'time-management':
    'manage|managing … time, organis*|organiz* myself, get|getting … things done, procrastinat*, prioritis*|prioritiz* … tasks|time|work, overwhelm*, too many tasks, deep work, my time, productiv*, organis*|organiz* … day|week|life, plan|planning … day|week',
  'patient-safety': 'patient safety, medical error~, infection control',
  'shift-planning': 'shift~|shifts, roster~, staff schedul*, rota~',
  sql: 'query|querying … database|databases|data, sql, queries',
  python: 'python, pandas, jupyter',
  java: 'java, spring',
  javascript: 'javascript, js',
  cpp: 'c++, cpp',
  cloud: 'cloud, aws, azure',
  'system-design': 'design|designing … scalable|scale, system design, scalable',
  dashboards:
    'dashboard~, visualis*|visualiz* … data, data visuali*, charts, power bi, tableau, reports from data, visuali*',
  excel: 'excel, spreadsheet~, pivot table~, vlookup',
  privacy: 'gdpr, privacy, data protection',
  'open-source': 'open source, contribute|contributing to … open, oss',
  sustainability: 'sustainab*, carbon footprint, climate, circular economy, esg',
  databases: 'database~, postgres, mongodb',
  'language-models': 'llm~, language model~, gpt, chatgpt, generative ai',
  'legacy-code': 'old code, legacy, modernis*|modernis*, refactor*',
  'incident-response': 'incident~, postmortem~, on-call, outages',
  accessibility: 'accessib*, people with disabilities, screen reader~',
  'design-systems': 'design system~, component library, figma',
  blockchain: 'blockchain, smart contract~, web3',
  robotics: 'robot*, drone~',
  'ethical-hacking': 'hack|hacking, pentest*, break|breaking into systems, capture the flag, bug bounty',
  'technical-writing':
    'write|writing … documentation|manuals|docs, documentation, manuals, technical writer~, user guide~',
  'technology-executive':
    'become a cto, cto role, head of technology|engineering|it|development, technology director, vp engineering, it director, chief information',
  'hr-partnering': 'hr business, people partner',
  'learning-development':
    'employee development, develop|developing … employees|staff|people|talent, leadership program*, upskilling staff',
  'organisational-development':
    'organisational change|design, organisation development, shape|shaping … organisation|organization, how organisations work, org design',
  'employer-branding': 'attract|attracting talent|candidates|applicants',
  'career-counselling':
    'help|helping people … jobs|careers|job|career, career coach*, advise people on … careers',
  'performance-management':
    'performance review~|reviews, annual review~, underperform*, low performer~, fire|firing someone|people|somebody, let|letting … people|someone|somebody go, poor performance, appraisal~',
  'employee-engagement':
    'keep|keeping … people|employees|staff, staff turnover, retain|retaining … people|employees|staff|talent, turnover, motivated employees, morale, engagement of',
  'company-culture':
    'culture … company|team|work, build|building … culture, change|changing … culture, psychological safety, company culture, healthy culture',
  'labour-relations': 'union~, collective bargaining, strike~, works council',
  layoffs: 'layoff~, laid off, redundan*, lost my job, losing my job',
  'managing-managers':
    'manage|managing managers|leaders|leads, lead|leading managers|leaders, several teams, multiple teams, manager of managers, second level',
  'technical-leadership':
    'tech lead, technical lead*, lead developer, lead|leading technically, staff engineer, principal engineer, technical decisions, technical track, stay technical',
  'executive-leadership':
    'c-level, executive role|position|level|career, senior leadership, become an executive|director|vp, move up to director, director level, top management, vp role, leadership position~|role~ at … level, reach … executive, head of department|unit|division, rise to the top',
  'board-work':
    'board seat~, sit|sitting on … board|boards, join|joining … board, board member~, non-executive, trustee~, on a board, supervisory board~, advisory board~',
  'executive-assistance':
    'support|supporting an executive|director|ceo, assistant to, secretar*, office management, office manager~, executive assistant~, admin, administrative, minute-taking, ea role',
  'remote-leadership':
    'lead|leading|manage|managing … remote|remotely|distributed|hybrid, remote team~, team across … time zones|countries, distributed team~',
  'mentoring-skill':
    'be a mentor, mentor|mentoring others|juniors|people|younger, become a mentor, guide juniors|younger',
  'coaching-skill': 'coach|coaching, become a coach, coaching practice|certification|skills',
  promotion:
    'get|getting promoted, promotion, be promoted, move|moving up, next level at work, career ladder, climb*, advance|advancing … career, rise to, from … to senior, get to senior, reach senior, become senior, seniority, step up, more responsib*, get ahead',
  'first-management-role':
    'move|moving into management|leadership, become a team lead|leader|manager, step|stepping into … leadership|management, transition|transitioning to management|leadership|manager, from … to manager|team lead, become a manager, into a leadership, first leadership, off the tools, make captain|sergeant, become supervisor|foreman, now … the foreman|boss|supervisor, old workmates|mates|colleagues',
  burnout:
    'burn|burning out, burnout, burned out, burnt out, exhaust*, stress*, mental health, overwork*, recover from',
  imposter: 'imposter*, impostor*, feel like a fraud, not good enough, fraud',
  'parental-leave':
    'maternity, paternity, parental, after … baby, new mother~|parent~|father~, working mum|mom|mother|parent|dad, having a baby|child|children',
  'personal-branding':
    'personal brand, visible online|on linkedin, linkedin, visibility, known as an expert, reputation, build … profile, online presence, thought leader*',
  resume: 'resume, cv, curriculum vitae, cover letter~, job application~, portfolio',
  'emotional-intelligence':
    'emotional*, empath*, listen|listening better, better listener, soft skills, self-aware*, self awareness, people skills, bedside manner',
  facilitation:
    'facilitat*, run|running … workshop|workshops, lead|leading … workshop|workshops, moderate|moderating, moderat*, workshop~',
  brand: 'build|building … brand, brand~, rebrand*, brand identity',
  'performance-marketing':
    'run|running … ads|ad|adverts|campaign|campaigns, paid ads|advertising|campaign~|search|channels, facebook ads, google ads, ad campaign~, ad budget, ppc, media buying, ads',
  'digital-marketing':
    'online marketing|advertising, market|marketing online, digital campaign~, digital marketing',
  seo: 'google ranking~, rank|ranking … google|search, found on google, seo, search engine~, organic traffic',
  'social-media':
    'instagram, tiktok, social media, social network~, followers, influencer~, youtube, content creator~, facebook page',
  'email-marketing': 'e-mail campaign~, email campaign~|list|marketing, mailing list, newsletter campaign~',
  'market-research':
    'research|researching … market|competitors, market research, competitor~, know|knowing … market, analyse … market, survey~',
  copywriting:
    'write|writing … copy|ads|slogans|texts that sell|landing, copywrit*, copy, landing page~, microcopy, slogans',
  'public-relations':
    'press release~, get|getting … press|media coverage, media coverage, pr, public relations, press officer, media relations, in the press',
  'internal-communications': 'internal communication*, communicate … employees|inside',
  advertising: 'ad agency, advertising, agencies, creative agency',
  'b2b-sales':
    'sell|selling to … companies|businesses|enterprise|enterprises|procurement|hospitals|schools|government|corporates, enterprise sales, b2b, large accounts, long sales cycle~, complex sales',
  'sales-development':
    'leads, cold email~|emails|emailing|outreach|calling|call~, prospect*, outreach, find|finding … leads',
  'sales-engineering': 'technical sales, demo~, sell … technical, pre-sales',
  'sales-leadership':
    'lead|leading … sales|salespeople|reps, manage|managing … sales|salespeople|reps, sales team~, build|building … sales team, head of sales, sales director, sales reps',
  'retail-sales':
    'run|running … shop|store, manage|managing … shop|store, open|opening … shop|store|boutique, shop, boutique, store manager~',
  'e-commerce':
    'sell|selling online, sell|selling … amazon|etsy|ebay|internet, online shop|store|business, web shop, shopify, amazon, etsy, e-commerce, ecommerce, dropship*',
  'customer-support':
    'answer|answering … customers|tickets|calls, customer complaint~, call cent*, support team, helpdesk, customer service, support tickets, complaints',
  'customer-experience':
    'customer journey, customer satisfaction, service design, customer experience, guest experience, online reviews, get reviews',
  'customer-retention': 'keep|keeping … customers|clients … coming|loyal, loyal*, repeat customers, churn',
  'market-entry':
    'new market~, enter|entering … market|markets, expand|expanding … abroad|internationally|market|markets|countries, sell|selling abroad, international expansion, go international, foreign market~, export|exporting',
  'product-discovery':
    'what to build, find out what … need|want, problem worth solving, product idea~, discover*',
  'product-strategy': 'product vision, product strategy, product-market fit, product market fit',
  prioritisation: 'prioritis*, prioritiz*, what to do first, say no to features',
  'competitive-bidding': 'tender~, bid~, bidding, public contract~, rfp~',
  'management-consulting':
    'strategy consult*, consulting firm~, mckinsey, bcg, bain, big four, case interview~, consultant~ … partner',
  'business-analysis':
    'requirements, business analyst, business analysis, write|writing … specifications, user stories, process map*',
  controlling: 'controlling, financial report*, management report*, controller~',
  fpa: 'forecast|forecasting|forecasts, financial planning, financial forecast~',
  treasury: 'treasury, liquidity, cash management',
  audit: 'audit|audits|auditing|auditor~',
  tax: 'tax|taxes, tax return~, vat, tax',
  bookkeeping: 'book keeping, bookkeep*, invoices, keep|keeping … books, invoic*, quickbooks',
  payroll: 'pay|paying … salaries|employees|wages, payroll, wages',
  'asset-management':
    'manage|managing … portfolio|investments|money, invest|investing … stocks|bonds|markets, portfolio management, hedge fund~, fund manager~, investing, wealth manag*',
  'private-equity':
    'private equity, buyouts, buy|buying … company|business|companies, acquire|acquiring … business',
  'angel-investing': 'angel investing|investor~, invest … own money',
  trading: 'trade|trading … stocks|options|currencies|commodities, stock exchange, day trading, trader~',
  credit: 'loan~, lend*, mortgage~, credit',
  'credit-risk': 'credit risk, risk model~, financial risk',
  'financial-modelling':
    'build|building … financial model~|models, financial model~, value|valuing … company|companies|business, valuation~, dcf, model in excel',
  mergers: 'acqui*|merger~ … company, m&a, due diligence, merger~, acquisitions',
  'investor-relations': 'talk|talking to shareholders, shareholders, investor relations, investor update~',
  'cost-reduction':
    'cut|cutting … costs|cost, reduce|reducing … costs|cost, save|saving … money|costs, lower … costs',
  'personal-finance':
    'own finances|money, retirement planning|savings, my pension, save for, financial advis*, financial planner, invest … savings, manage … money',
  'insurance-claims': 'claims, claim handling',
  'equity-compensation':
    'stock options, salary structure~, compensation, pay structure~, comp & ben, comp and ben, c&b, total rewards',
  'revenue-operations': 'sales operations, revops, sales process*',
  surgery: 'surgeon~, surgery, surgical, operate|operating on, operating room|theatre, orthop*',
  'family-medicine': 'gp, family doctor, family medicine, general practice, general practitioner',
  paediatrics: 'sick children, children … hospital, paediatr*, pediatr*, newborn~',
  psychiatry: 'psychiatr*',
  dentistry: 'dent*, orthodon*, teeth',
  psychology: 'psycholog*, psychotherap*, cbt, mental health professional',
  'social-work':
    'social work*, vulnerable|at-risk youth|children|families|people, youth work*, foster*, child protection, families in need, homeless*, teenager~ … run|runaway, run away, troubled teens|teenagers, casework, safeguarding, domestic violence, addiction~',
  physiotherapy: 'physio*, rehabilitation, sports injur*',
  'occupational-therapy': 'occupational therap*, ot',
  'speech-therapy': 'speech therap*, stutter*, speech and language',
  veterinary:
    'vet, vets, animals, veterinar*, animal clinic, exotics, small animal~, equine, horses, livestock, dogs|dog behaviour|behavior, reactive dogs, dog train*, pets',
  laboratory: 'lab work, lab technic*, laborator*, lab manager~',
  'clinical-research': 'clinical trial~, clinical research, clinical study|studies',
  regulatory: 'fda, regulatory, get … approved, device approval, ce mark*',
  'health-management':
    'run|running … hospital|clinic|ward|department of hospital, manage|managing … hospital|clinic|ward|practice, hospital manage*, healthcare management, medical director, head of nursing|midwifery, matron~, director of nursing, run … care home, ward sister',
  'public-health': 'epidemi*, vaccin*, public health, health policy, prevention',
  optometry: 'glasses, eye test~, optometr*, optician~',
  'care-work':
    'elderly, old people, care home~, nursing home~, caregiv*, dementia, carer~, home care, palliative',
  childcare:
    'kindergarten, daycare, nursery, toddlers, young children, early childhood, early years, preschool',
  'special-education':
    'special needs, autis*, dyslex*, special education, inclusive classroom, learning disabilit*',
  'university-teaching':
    'professor~, tenure*, lecturer~, lectureship, academic career|job|position, teach|teaching … university|undergraduates|college, faculty position, academia',
  curriculum:
    'design|designing … course|courses|curriculum|learning|training|lesson|lessons, e-learning, online course~, curriculum|curricula, instructional design*, course design, create|creating … course',
  libraries: 'librar*, archiv*',
  'school-counselling': 'school counsel*, pupils … problems, guidance counsel*',
  'corporate-law':
    'in-house lawyer|counsel|legal|role, in house counsel|lawyer, general counsel, corporate law*, company law*, commercial law*, move in-house, legal department',
  litigation:
    'courtroom, trial~, litigat*, barrister~, criminal law*, family law*, defend clients, prosecut*',
  judiciary: 'judge, judges, magistrat*',
  compliance: 'compliance, anti-money laundering, kyc, regulation, regulations, trade compliance',
  'public-policy':
    'policy, policies, policy work|role|making, lobby*, government affairs, influence … government|legislation, think tank~, legislation, briefing~ … minister, minister~, policy brief*, evidence-based policy',
  diplomacy: 'embass*, foreign service|ministry, diplomat*, international relations',
  politics:
    'run|running for … office|council|parliament|mayor, politic*, campaign manager~, election~, city council, mayor, parliament',
  military: 'army, navy, military, armed forces, air force, soldier~, veteran~',
  firefighting:
    'firefight*, fire fighter~, fire service|department|station, make captain, fire officer, station officer, crew commander',
  'urban-planning':
    'plan|planning … cities|city|towns|neighbourhoods, urban design|plan*, city plan*, public space~, urbanis*, residents, public consultation, planning permission, zoning, community engagement, new development',
  'human-rights': 'refugee~, human rights, humanitarian, asylum, advocacy, activist~, activism',
  'international-development':
    'un, united nations, development aid, developing countries, aid work*, international organi*, international development',
  clergy: 'priest~, pastor~, rabbi~, chaplain*, parish*, congregation~, church',
  physics: 'physics, physicist~, optics, laser~',
  chemistry: 'chemi*, materials science',
  mathematics: 'math*, quant, quants',
  geology: 'geolog*, geophys*, earthquak*, mineral*, hydrolog*',
  neuroscience: 'brain|brains, neuro*',
  sociology: 'sociolog*, anthropolog*, ethnograph*, social science~',
  history: 'histor*, archaeolog*, archeolog*, curat*',
  philosophy: 'philosoph*, ethic*',
  'academic-writing':
    'publish|publishing … paper|papers|article|articles|research|journal|journals, write|writing … thesis|dissertation|paper|papers, thesis, dissertation~, peer review*, academic journal~, scientific writing, paper|papers accepted, journal article~',
  'study-abroad':
    "study|studying abroad, scholarship~, graduate school, mba, master's degree|abroad, phd application~|abroad, admission~, apply|applying … university|phd|mba|master's",
  'electrical-engineering': 'power grid, electrical engineer*, power electronics, electronics',
  'industrial-engineering':
    'production process*|line|lines, industrial engineer*, process engineer*, lean manufacturing',
  aerospace: 'rocket~, aircraft design, satellite~, aerospace, spacecraft',
  'biomedical-engineering': 'medical device~, biomedical, medtech',
  'control-engineering': 'plc, industrial automation, control system~',
  'production-management':
    'run|running … factory|plant|production|shop floor|line, manage|managing … factory|plant|production|shop floor, production manage*, plant manage*, shift leader~, production line, shop floor, foreman',
  maintenance:
    'maintain|maintaining … machines|buildings|equipment, facility|facilities manage*, maintenance, caretaker~, repair|repairing machines',
  'construction-management':
    'run|running … building site|construction|site, build|building houses|homes, site manage*, construction, renovat*, general contractor, building trade',
  carpentry:
    'furniture, carpent*, joiner*, wood, woodwork*, cabinet*, stairs|staircase~, kitchen joinery, cabinet~, timber, fitted kitchens|wardrobes',
  plumbing: 'plumb*, heating, pipes, hvac, heat pump~, boiler~, gas engineer~, bathroom~',
  welding: 'weld*, cnc, metal work*, tig, mig, welding cert*',
  'car-repair':
    'repair|repairing|fix|fixing cars|engines|bikes, garage, mechanic~, car workshop, ev diagnostics, electric vehicle~|cars, diagnostics, brakes, engine~, motorbike~|motorcycle~|bikes',
  driving: 'truck~|lorry|bus|taxi, drive|driving for a living',
  seafaring: 'sail*, ship~, at sea, yacht~, boat~',
  farming:
    'farm*, grow|growing vegetables|crops|fruit|wine|food, vineyard~, organic farm*, garden*, crops, beekeep*, agronom*, agricultur*, organic, go organic, hives, bees, honey, precision ag|agriculture|farming, john deere, winemak*, make|making wine, cattle, dairy, greenhouse~, farm shop',
  hairdressing:
    'hair, barber*, beauty, hairdress*, makeup, make-up, nail~, hair|beauty|nail salon~, balayage, highlights, hair colour|color|extensions, rent|renting a chair, lash~|lashes, brows, tattoo*, grooming, massage, skincare, facials',
  'hotel-management':
    'run|running … hotel|guesthouse|b&b, hotel~, guesthouse~, housekeeping, concierge, revenue management, booking.com, guest reviews|satisfaction, front desk, airbnb',
  'restaurant-service':
    'run|running … restaurant|cafe|bar|coffee shop, restaurant~, waiter~, run … bar, barista~, sommelier~, cafe, coffee shop, coffee, own bar|pub, run a bar|pub, cocktail~, wine exam~, wine tasting, master sommelier, court of masters, portion control*, front of house',
  travel: 'tour~|tours, tour guide~, travel agen*, tourism, travel business',
  'security-guarding': 'security guard~, bodyguard~',
  'sports-coaching':
    'coach|coaching … team|athletes|football|kids|players, fitness, personal train*, gym, football, sports coach*, yoga, swimming, tennis, u15s|u12s|u10s|u18s, uefa, youth coach*, youth football|team, coaching badge~|licence|license, referee~',
  athletics: 'athlete~, professional sport, sports career, marathon',
  floristry: 'flower~, florist*',
  'art-direction':
    'art direct*, creative direct*, lead|leading … designers|creatives, lead … design team, head of design, design director',
  illustration: "illustrat*, draw|drawing, children's book~, comic~",
  'visual-arts':
    'paint|painting, painter~, sculpt*, gallery, galleries, sell|selling … art, artist~, ceramic*, pottery, exhibit*, art',
  fashion:
    'fashion, cloth*, sew|sewing, tailor*, textile~, jewel*, dress*, pattern making|cutting, dressmak*, garment~, alterations, knitwear, rings, necklace~, goldsmith*',
  'industrial-design': 'design|designing … objects|products|furniture, industrial design*',
  'motion-design': 'motion design*, motion graphics, visual effects, vfx',
  video:
    'edit|editing … film|films|video|videos|footage, make|making … videos|video, video edit*, film edit*, videograph*, youtube channel, video, cut|cutting … trailer|trailers|film|films, premiere pro, davinci, colour|color grading',
  audio:
    'podcast~, record|recording … podcast|sound, sound design*|engineer*, mix|mixing … music|sound, audio, sound, ableton, logic pro, vocals, mixing, mastering, voice over',
  theatre:
    'act|acting … theatre|stage|film, act|acting, actor~, actress, theatre, theater, on stage, direct|directing … play|plays, audition~, drama, stand-up, comedy, self tape~, self tapes, voice over, voice acting, auditions, agent for actors, monologue~, improv',
  dance: 'danc*, choreograph*, ballet',
  fiction:
    "write|writing … novel|novels|book|fiction|poetry|poems|short stories|story|stories|memoir, publish|publishing … novel|book|poems, novel~, fiction, poet*, literary, author~, children's book",
  publishing:
    'publish|publishing … book|books, publish*, find|finding … publisher|agent|literary, literary agent, book deal, self-publish*, edit|editing books|manuscripts',
  'event-production':
    'plan|planning … wedding|weddings|event|events|party|parties|conference|festival, wedding plan*, event plan*, event manage*, congress*',
  producing:
    'produc* … film|films|tv|show|shows|series|theatre, film produc*, tv produc*, documentary produc*',
  'import-export': 'import|importing|export|exporting, customs, international trade',
  fleet: 'fleet~, public transport, transport plan*',
  inventory: 'inventory, inventories, stock level~, demand plan*, forecast demand',
  'real-estate-agency':
    'sell|selling … houses|homes|apartments|property|properties|flats, estate agen*, real estate agen*, realtor~, brokerage, listings, exclusive listing~',
  'property-development':
    'develop|developing … property|properties|land, buy|buying … apartments|houses|property, invest|investing in … property|real estate, real estate, property develop*, rental propert*',
  'small-business':
    'small business*, own bakery|restaurant|cafe|garage|workshop|farm|hotel|pharmacy, open|opening|have|run|running … bakery|restaurant|cafe|garage|workshop|pharmacy, family business*, take over … business|shop|company, local business, run|running … business|shop|store, grow … small business, own … business, own bar|pub|gym|studio|bakery, bar of my own',
  freelancing:
    'find|finding … clients, get|getting … clients|first clients, freelanc*, clients of my own, first client~, own clients, independent consultant, go freelance, live from freelanc*, paying customers|clients, clientele, build … client base, client base, private clients, retainer~',
  'indie-making': 'side project~, bootstrap*, indie, side business|hustle, solo founder',
  'co-founders': 'co-founder~, cofounder~, founding team',
  accelerators: 'accelerator~, incubator~, yc',
  pitching: 'pitch*, investor deck, deck',
  'business-model':
    'make|making money … with|from, business model~, monetis*|monetiz*, business plan~, revenue model~, earn|earning … living|money',
  exit: 'sell|selling … company|business|startup|firm|agency|practice, exit, succession, hand over … business|company',
  aviation: 'airport~, airline~',
  pharmaceutical: 'drug develop*, drug discovery, pharma*, new drug~',
  energy: 'energy',
  climate: 'climate tech|change|startup, decarbon*, carbon, net zero, carbon accounting',
  renewables:
    'wind energy|power|farm~, renewable~, clean energy, energy transition, solar panel~|installation~|installs|instals|battery, battery storage, photovoltaic~, pv, geothermal, wind turbine~, heat pump~, renewable energy',
  'oil-gas': 'oil and gas, gas industry, petrol*, drilling',
  'food-industry': 'food product~|business|brand|startup|industry, foodtech, beverage~, beer, brew*, wine',
  water: 'drinking water, wastewater, irrigat*',
  museums:
    'museum work|career|job, work|working in … museum, cultural institution~|management, arts manage*, exhibition~, gallery',
  startups: 'startup~, start-up~, early stage, early-stage',
  'first-job':
    'first job, entry level, entry-level, graduate job~|role~, just graduated, after university|graduation|studies|college, fresh graduate, out of university|college|school, without experience, no experience, get|getting into … industry|field|tech, start|starting … career, break|breaking into, first role|position, junior role|position|job|developer, get|getting a foot in',
  internships: 'intern~|internship~, apprentic*, placement~',
  'corporate-to-startup':
    'corporate … startup|start-up, big company … startup|small, leave|leaving corporate|big|large',
  'employee-to-founder':
    'quit|quitting … job … start, leave|leaving … job … start|own|found, employee … founder|entrepreneur, side … into full-time|business, from employ*',
  'military-to-civilian':
    'military … civilian, leave|leaving … army|military|navy|forces, after … army|military|navy|service, veteran~, civilian career|job|life, civvy street, leave … forces|service, ex-military|ex-army',
  'teaching-to-industry':
    'leave|leaving teaching|school|the classroom, teacher … tech|industry|corporate|business, from teaching|teacher, out of teaching|the classroom',
  'second-career':
    'second career, after retire*, retire*, at fifty|50|60|forty|40, late in life, after 50|40',
  'public-to-private': 'public … private, government … private, leave|leaving … public|civil|government',
  'leaving-job':
    'quit|quitting … job, leave|leaving … job|boss|company, toxic*, resign*, bad boss, whether to leave|stay, stay or leave',
  'job-offer': 'job offer~, two offers, compare offers, which offer, accept … offer',
  'self-taught':
    'teach|teaching myself, self-taught, self taught, bootcamp~, learn|learning on my own, without a degree, no degree',
  'career-planning':
    'plan|planning … career, career path|plan|goals|direction|decision~|advice|growth|development, where … career, next step in|of, next career step|move, what next, what to do next, find my way|path|direction, figure out what, which direction',
  sponsorship: 'sponsor~, visible … work|company|management, be seen, recognition, get noticed',
  'organisation-navigation':
    'navigate|navigating|survive … company|organisation|organization, bureaucra*, how … company|organisation|organization works, matrix organisation',
  'executive-presence': 'executive presence, be taken seriously, taken seriously, command … room, gravitas',
  'women-leadership':
    'as a woman, woman in … field|tech|engineering|male, male-dominated, women in, women who lead',
  underrepresented:
    'first in my family, first generation, neurodiver*, adhd, autism at work, disab*, minority, as a black|gay|trans',
  'immigrant-career':
    'immigrant~, visa, foreign degree|qualification~|credentials, foreign-trained, qualification~ recogn*, new immigrant, newcomer, refugee … job, accent',
  'speaking-at-conferences':
    'speak|speaking at … conference|conferences|event|events|congress, conference talk~, keynote~, give|giving … conference, speaker~, ted talk, panel~',
  meetups: 'meetup~, hackathon~, organise … meetup',
  'volunteer-work': 'volunteer*, pro bono',
  'podcast-hosting': 'podcast~, start|starting … podcast',
  newsletter: 'newsletter~, substack',
  'book-learning':
    'exam~, certif*, pass|passing … exam|exams|test|bar|boards, board exam~, step 1|2, cert, pass my, licence|license exam, licensing exam, qualif*',
  'language-learning':
    'learn|learning … english|german|hebrew|french|spanish|arabic|language|languages, better english, business english, speak … english|german, improve my english',
  'note-taking': 'knowledge management, organis*|organiz* … knowledge|notes',
  meetings: 'meeting~|meetings, run|running … meetings, too many meetings',
  estimation: 'estimat*, deadline~, how long … take',
  'vendor-management': 'supplier~|suppliers, vendor~, outsourc*, contractor~',
  okrs: 'kpi~, okr~, metrics',
  healthcare: 'health care system, hospital, hospitals, health system',
  'game-development':
    'make|making … game|games, build|building … game|games, design|designing … game|games, indie game~, unity, video game~, game studio',
  'computer-vision': 'image recognition, computer vision',
  'virtual-reality': 'vr, augmented reality, virtual reality',
  prompting: 'use|using ai|chatgpt, gpt, ai tools, prompt*',
  'low-code': 'automate|automating … tasks|work, no-code, nocode, without coding',
  'ai-product': 'ai product~|startup|business|strategy, bring|bringing ai, ai into',
  php: 'php',
  dotnet: '.net, c#',
  geodata: 'gis, digital maps',
  bioinformatics: 'crispr, genomic~, sequencing data',
  legaltech: 'e-sign*, digital notary, electronic signature~',
  'test-automation': 'playwright',
  'multi-site': 'second|another|third location|branch|shop|site|restaurant|store|salon|clinic',
  insurance: 'insurance agency|broker~',
}
