import type { Wish } from './phrase.examples.ts'

/** Answers that nothing was made for, looked at again. */
export const wishes: readonly Wish[] = [
  // A second look, at answers that nothing was made for.
  [
    'short-goal',
    'i want to stop saying sorry in every email, and write shorter',
    ['stop saying sorry in every email', 'learn to write shorter'],
  ],
  [
    'short-goal',
    'How to present to people who know more than me',
    ['learn how to present to people who know more than me'],
  ],
  [
    'short-goal',
    'take over the budget from my boss who retires in june',
    ['take over the budget from my boss who retires in june'],
  ],
  [
    'short-goal',
    'Chair a committee without falling asleep lol, plus dealing with the loud ones',
    ['learn to chair a committee without falling asleep', 'get better at dealing with the loud ones'],
  ],
  [
    'short-goal',
    'improve my English for work, especially phone calls',
    ['improve my English for work, especially phone calls'],
  ],
  [
    'short-goal',
    'get my first 5 paying clients & learn to keep them',
    ['get my first 5 paying clients and learn to keep them'],
  ],
  ['short-goal', 'to understand contracts. Nobody ever explained it to me', ['understand contracts']],
  ['short-goal', 'Be taken seriously by surgeons', ['be taken seriously by surgeons']],
  [
    'short-goal',
    'motion design - after effects mostly, how do i begin?',
    ['learn how to start with motion design'],
  ],
  [
    'short-goal',
    'work with developers, how to brief them, how to say no to them',
    ['learn to work with developers'],
  ],
  [
    'short-goal',
    'lean manufacturing in practice, not in powerpoint',
    ['get better at lean manufacturing in practice, not in PowerPoint'],
  ],
  ['short-goal', 'pass the bar exam second time', ['pass the bar exam second time']],
  ['short-goal', 'make decisions faster', ['make decisions faster']],
  [
    'short-goal',
    'Learning R and statistics for my thesis; also publishing',
    ['learn R and statistics for my thesis', 'get better at publishing'],
  ],
  [
    'short-goal',
    'not to panic when something breaks in production',
    ['learn not to panic when something breaks in production'],
  ],
  [
    'long-goal',
    'Museum curator or educator, or anything with children and art',
    ['become a museum curator or an educator'],
  ],
  ['long-goal', 'pharmaceutical industry, clinical trials maybe', ['move into the pharmaceutical industry']],
  ['long-goal', 'be my own boss', ['be my own boss']],
  [
    'long-goal',
    "I'd love to run a small hotel by the sea with my sister",
    ['run a small hotel by the sea with my sister'],
  ],
  ['long-goal', 'partner in the firm eventually', ['become a partner in the firm eventually']],
  ['long-goal', 'headhunter told me product owner, so perhaps that', []],
  ['long-goal', 'remote work for a European company', ['work remotely for a European company']],
  // A third look, at answers that nothing was made for.
  [
    'short-goal',
    'how to read a room and how to shut up at the right moment',
    ['learn how to read a room and how to shut up at the right moment'],
  ],
  [
    'short-goal',
    'coach the younger nurses, I already do it but badly',
    ['learn to coach the younger nurses'],
  ],
  [
    'short-goal',
    'Understand what the finance people are saying & argue with them',
    ['understand what the finance people are saying and argue with them'],
  ],
  ['short-goal', 'python!! or R, which one first?', ['get better at Python or R']],
  [
    'short-goal',
    "I have to give lectures from September and I'm terrified",
    ['learn to give lectures from September'],
  ],
  [
    'short-goal',
    "write a CV that doesn't look like a teacher's CV",
    ["learn to write a CV that doesn't look like a teacher's CV"],
  ],
  [
    'short-goal',
    'learn to delegate, not to do everything alone at night',
    ['learn to delegate, not to do everything alone at night'],
  ],
  ['short-goal', 'negotiation', ['get better at negotiation']],
  [
    'long-goal',
    'team lead, then maybe head of engineering one day',
    ['become a team lead', 'become head of engineering one day'],
  ],
  ['long-goal', 'a PhD in marine biology if I get funding', ['do a PhD in marine biology']],
  [
    'long-goal',
    'chef or pastry chef in a proper restaurant, whatever comes',
    ['become a chef or a pastry chef in a proper restaurant'],
  ],
  ['long-goal', 'move to Canada and work as a nurse there', ['move to Canada and work as a nurse there']],
  // A word that is noun and verb is a verb before an article, a possessive, or how it is done.
  ['short-goal', 'price a roof alone from the plans', ['learn to price a roof alone from the plans']],
  ['short-goal', 'grade properly and describe what i see', ['grade properly and describe what I see']],
  [
    'short-goal',
    'Charge more and not apologise for it, and get into weddings',
    ['charge more and not apologise for it', 'get into weddings'],
  ],
  ['short-goal', 'transfer pricing', ['get better at transfer pricing']],
  ['long-goal', 'finance job with daylight', ['move into a finance job with daylight']],
  // A matter with what it is for, and short nouns.
  ['short-goal', 'R for surveys. We have data since 1990', ['learn R for surveys']],
  ['short-goal', 'automation with Selenium', ['learn automation with Selenium']],
  [
    'short-goal',
    'IFRS 9 properly, consolidation, and how to talk to regulators',
    ['learn IFRS 9 properly', 'get better at consolidation', 'learn how to talk to regulators'],
  ],
  ['short-goal', 'Menu cost and scheduling.', ['get better at menu cost and scheduling']],
  ['short-goal', 'English for the workshop', ['get better at English for the workshop']],
  // What is written.
  [
    'short-goal',
    "run a site, second thing is how to lead people who were my mates, and emails to clients that don't sound thick",
    [
      'learn to run a site',
      'learn how to lead people who were my mates',
      "write emails to clients that don't sound thick",
    ],
  ],
  [
    'short-goal',
    'pitch. short features, to papers that pay',
    ['learn to pitch short features, to papers that pay'],
  ],
  // Each matter is a wish of its own; what is tied to nothing is left out.
  [
    'short-goal',
    'present the design in English, and BIM coordination because we still draw by hand',
    ['learn to present the design in English', 'get better at BIM coordination'],
  ],
  [
    'short-goal',
    'how to pass exams, kubernetes deeper than the wiki',
    ['learn how to pass exams', 'get better at Kubernetes'],
  ],
  [
    'short-goal',
    'forecasting, and Excel more than sums',
    ['get better at forecasting', 'get better at Excel'],
  ],
  ['short-goal', 'sell soap online, photos', ['learn to sell soap online']],
  [
    'short-goal',
    'manage three cooks, stock, and deliveries',
    ['learn to manage three cooks, stock, and deliveries'],
  ],
  ['short-goal', 'sign contracts with them, what to write, what not', []],
  ['short-goal', 'Reading of wiring plans', ['get better at reading wiring plans']],
  [
    'short-goal',
    'managing budgets not just calendars',
    ['get better at managing budgets, not just calendars'],
  ],
  ['short-goal', 'writing reports faster', ['write reports faster']],
  // Articles, “my own” and years that a late learner of English leaves out.
  ['long-goal', 'To have own small print shop', ['have my own small print shop']],
  ['long-goal', 'salon of my own', ['have a salon of my own']],
  [
    'long-goal',
    'to be top seller in my company and after to open my agency',
    ['be a top seller in my company', 'open my agency'],
  ],
  ['long-goal', 'open a bakery in two year', ['open a bakery in two years']],
  ['long-goal', 'plant manager in the gulf inshallah', ['become a plant manager in the Gulf']],
  ['long-goal', 'staff nurse, not manager. definitely not manager', ['become a staff nurse, not a manager']],
  // How it is worked, and a paper, are not what somebody becomes.
  ['long-goal', 'data analyst, remote if possible', ['become a data analyst']],
  ['long-goal', 'lift inspector, the state certificate', ['become a lift inspector']],
  ['long-goal', 'head of archive or a PhD, honestly both', ['become head of archive']],
  ['long-goal', 'floor manager or own company', ['become a floor manager or have my own company']],
  ['long-goal', 'small agency with my cousin', ['have a small agency with my cousin']],
  ['short-goal', 'research proposal for a grant', []],
  ['short-goal', 'set my day rate, invoices on time', ['learn to set my day rate']],
  ['short-goal', 'accounting course', ['take an accounting course']],
  [
    'short-goal',
    'train new cooks and explain them the rules',
    ['learn to train new cooks and explain the rules to them'],
  ],
  // Fields, jobs, departments.
  ['long-goal', 'policy or an advisory job', ['move into policy or an advisory job']],
  ['long-goal', 'food and travel photography', ['move into food and travel photography']],
  [
    'long-goal',
    'Purchasing or sales department, in a chain',
    ['move into the purchasing or sales department, in a chain'],
  ],
  [
    'long-goal',
    'Teaching or a rep job for a dental company',
    ['move into teaching or a rep job for a dental company'],
  ],
  ['long-goal', 'MSc abroad then a job', ['do an MSc abroad']],
  ['long-goal', 'Big 4, then controller', ['work at a Big 4 firm', 'become a controller']],
  // A noun pair whose first word is a verb too is a field; articles are put right.
  [
    'long-goal',
    'Trade compliance in a automotive company',
    ['move into trade compliance in an automotive company'],
  ],
  ['long-goal', 'market access for a insulin maker', ['move into market access for an insulin maker']],
  ['short-goal', 'design systems, permits, battery sizing', ['get better at battery sizing']],
  // Which employer is not said, or only what would be best.
  ['long-goal', 'Data analyst. any company', ['become a data analyst']],
  ['long-goal', 'nurse. any hospital', ['become a nurse']],
  [
    'long-goal',
    'supply chain coordinator with UN agency, WFP the best',
    ['become a supply chain coordinator with UN agency'],
  ],
  ['long-goal', 'illustrator, Pixar the dream', ['become an illustrator']],
  // A role, or a doing beside it: the role.
  ['long-goal', 'practice educator or move over to the uni as a lecturer', ['become a practice educator']],
  ['long-goal', 'baker or move to Lyon as a teacher', ['become a baker']],
  // What somebody can do already is no wish.
  [
    'short-goal',
    'selling I can do in my sleep, managing not. I want to lead a sales team',
    ['lead a sales team'],
  ],
  ['short-goal', "Presenting I can do blindfolded, plating I can't", []],
  ['short-goal', 'know what to show and what not', ['know what to show and what not']],
  ['short-goal', 'Excel in my sleep, SQL not yet', []],
  ['short-goal', 'understand what is legal and what is not', ['understand what is legal and what is not']],
  ['short-goal', "say what I can do and what I can't", ["learn to say what I can do and what I can't"]],
  ['short-goal', 'find work I can do', ['find work I can do']],
  // An unknown word before “without …ing” is a doing.
  [
    'short-goal',
    'deescalate without pulling rank, write a decent incident report',
    ['learn to de-escalate without pulling rank', 'learn to write a decent incident report'],
  ],
  ['short-goal', 'upsell without feeling sleazy', ['upsell without feeling sleazy']],
  ['short-goal', 'confidence without being arrogant', []],
  // What is told of now stands behind the wish.
  [
    'short-goal',
    'how to conduct a service myself, at the mo I just do the paperwork and the families',
    ['learn how to conduct a service myself'],
  ],
  [
    'short-goal',
    'speak up in global teleconference, when native speakers talk fast I lose the timing',
    ['learn to speak up in global teleconference'],
  ],
  ['short-goal', 'run a workshop, if people ask me things I freeze', ['learn to run a workshop']],
  [
    'short-goal',
    'Prepare for shore job: vetting inspection, how office works',
    ['prepare for a shore job', 'learn how office works'],
  ],
  [
    'long-goal',
    'site manager on a salmon farm, in Norway or Chile why not',
    ['become a site manager on a salmon farm'],
  ],
  // Matters and what is made, with how far.
  [
    'short-goal',
    'run a meeting. Also GIS past the basics',
    ['learn to run a meeting', 'learn GIS past the basics'],
  ],
  ['short-goal', 'ebay listings that sell', ['write eBay listings that sell']],
  ['short-goal', "pots that don't crack", ["make pots that don't crack"]],
  [
    'short-goal',
    'transfer pricing in the practice and not only from the book',
    ['learn transfer pricing in practice and not only from the book'],
  ],
  ['short-goal', 'Also first aid in mountain', ['learn first aid in the mountains']],
  [
    'short-goal',
    'Listen better. Folks come to me with things over my head, so counseling skills, real ones',
    ['learn to listen better', 'get better at counseling skills'],
  ],
  [
    'long-goal',
    'emergency and critical care, at one of the 24h hospitals',
    ['move into emergency and critical care'],
  ],
  ['long-goal', 'legal interpreting full time', ['move into legal interpreting full time']],
  ['long-goal', 'celebrant on my own account', ['become a celebrant on my own account']],
  // More of each kind: what is known, what is told of now, what is only thought of.
  ['long-goal', 'support operations for an NGO', ['move into support operations for an NGO']],
  ['long-goal', 'lead guide or start my own company', ['become a lead guide']],
  ['long-goal', 'hotel manager, Dubai why not', ['become a hotel manager']],
  ['long-goal', 'work abroad, why not Canada', ['work abroad']],
  ['short-goal', "Cooking comes easy to me, costing a menu doesn't", []],
  ['short-goal', 'teaching I have done for years, managing people never', []],
  ['short-goal', 'proofread without missing typos', ['proofread without missing typos']],
  ['short-goal', 'how to read a budget, at present I just nod', ['learn how to read a budget']],
  ['short-goal', 'how to price jobs, today the boss does that', ['learn how to price jobs']],
  ['short-goal', 'speak at fairs, when I see the crowd my voice goes', ['learn to speak at fairs']],
  ['short-goal', 'Get ready for interview: STAR method, salary talk', ['get ready for an interview']],
  [
    'short-goal',
    'I want to get better at three things: budgeting, hiring, saying no',
    ['get better at budgeting', 'get better at hiring', 'get better at saying no'],
  ],
  ['short-goal', 'fire safety', ['get better at fire safety']],
  ['short-goal', 'interview questions that work', []],
  ['short-goal', 'code that others can read', ['write code that others can read']],
  ['long-goal', 'forensic accounting', ['move into forensic accounting']],
  ['short-goal', 'baking yes, accounts no', []],
  ['short-goal', 'Drawing well enough, rendering not really', []],
  ['short-goal', "budget, at the mo it's all in my head", ['get better at budgeting']],
  [
    'short-goal',
    'read balance sheets, until now only the accountant does that',
    ['learn to read balance sheets'],
  ],
]
