import type { Introduction, Wish } from './phrase.examples.ts'

/** Kinds that an editor struck out or missed, each with answers of its own. */
export const wishes: readonly Wish[] = [
  // A verb keeps the word that it takes.
  ['short-goal', 'run clubs kids come back to. week one is full', ['learn to run clubs kids come back to']],
  // What goes on telling is no wish; nor is what somebody wants to come of one.
  ['short-goal', 'quoting. I look at a sofa, say nine hundred, and lose a week', ['get better at quoting']],
  // Behind “but” the contrary is said: what stands before it is not said alone.
  [
    'short-goal',
    'understand the budget, when they discuss margins I type it all correctly but what it means I cannot tell',
    ['understand the budget'],
  ],
  // Quoted words stay whole.
  [
    'short-goal',
    "how to write a ticket that does not come back with 'pls explain'",
    ["learn how to write a ticket that does not come back with 'pls explain'"],
  ],
  [
    'short-goal',
    'ok so fault finding when nobody has a plan',
    ['get better at fault finding when nobody has a plan'],
  ],
  // No noun is read as a verb.
  [
    'short-goal',
    "documentation that doesn't bore anybody",
    ["get better at documentation that doesn't bore anybody"],
  ],
  ['short-goal', 'a resume that people read to the end', []],
  ['short-goal', 'Research interviews', []],
  [
    'short-goal',
    'Research design for my dissertation',
    ['get better at research design for my dissertation'],
  ],
  ['long-goal', 'postdoc abroad or industry', ['become a postdoc abroad']],
  ['short-goal', 'test strategy', ['get better at test strategy']],
  ['long-goal', 'think tank or ministry', ['work for a think tank or a ministry']],
  ['short-goal', 'Change careers without losing my pension', ['change careers without losing my pension']],
  // What is said of a matter is no wish for it.
  ['short-goal', 'learn SQL, excel so so', ['learn SQL']],
  ['short-goal', 'React, node I know', []],
  ['short-goal', 'finding clients is hard', []],
  ['short-goal', 'budgeting, tell me when you know how', ['get better at budgeting']],
  ['long-goal', 'head of marketing. ask me in spring', ['become head of marketing']],
  ['short-goal', 'do the opposite', []],
  ['short-goal', 'write clean code, seniors talk and I only nod', ['learn to write clean code']],
  // What follows where somebody is heading stays with it, or is not said.
  ['long-goal', 'Curator in a bigger museum, maritime', ['become a curator in a bigger museum']],
  ['long-goal', 'supply planner, FMCG, Durban or Cape Town', ['become a supply planner']],
  [
    'long-goal',
    'coordinator in a bigger firm, with contract not agency',
    ['become a coordinator in a bigger firm, with contract not agency'],
  ],
  ['long-goal', 'Team lead, then head of operations', ['become a team lead', 'become head of operations']],
  ['long-goal', 'pottery?', []],
  ['long-goal', 'retire at 63. she says 61', ['retire at 63']],
  ['long-goal', 'head of IT? or out of IT', ['become head of IT']],
  ['long-goal', 'editor/translator', ['become an editor or a translator']],
  ['long-goal', 'chief of staff, or a bigger office', ['become chief of staff']],
  ['long-goal', 'team leader -> service manager', ['become a service manager']],
  ['short-goal', 'unity -> unreal', ['move from unity to unreal']],
  ['long-goal', 'Principal planner, maybe consultancy, more money', ['become a principal planner']],
  ['short-goal', 'make a good CV, in my country we write different', ['make a good CV']],
  // What is one's own is had, not worked for.
  ['long-goal', 'a proper studio with a door', ['have a proper studio with a door']],
  ['long-goal', 'foreman, or to have my own small one', ['become a foreman']],
  ['long-goal', 'agritech startup or start one', ['join an agritech startup or start one']],
  // A plain first wish is not lost.
  ['short-goal', 'payroll without phoning anybody', ['get better at payroll without phoning anybody']],
  ['short-goal', 'statistics again from the start', ['learn statistics again from the start']],
  ['short-goal', 'Everything about budgeting', ['learn everything about budgeting']],
  ['short-goal', 'knowledge of budgeting', ['learn about budgeting']],
  ['short-goal', 'just want a job interview', ['get a job interview']],
  ['short-goal', "I'd love a system for invoices", ['have a system for invoices']],
  [
    'short-goal',
    'plan the rota so nobody is angry with me, and talk in the morning meeting, my english is from the kitchen only',
    ['learn to plan the rota so nobody is angry with me', 'learn to talk in the morning meeting'],
  ],
  [
    'short-goal',
    "price a job so I don't lose money on it, and what to say when a customer wants a discount",
    [
      "learn to price a job so I don't lose money on it",
      'learn what to say when a customer wants a discount',
    ],
  ],
  [
    'short-goal',
    'To explain lab results to the town hall. And control charts, now I only keep numbers in a table',
    ['learn to explain lab results to the town hall', 'get better at control charts'],
  ],
  [
    'short-goal',
    'telling a judge the file is late without my heart beating like that',
    ['learn to tell a judge the file is late without my heart beating like that'],
  ],
  [
    'short-goal',
    'debrief with my crew after a bad call, and write reports someone reads',
    ['learn to debrief with my crew after a bad call', 'learn to write reports someone reads'],
  ],
  [
    'short-goal',
    'talk with a client when he is angry, in english I get short and it sounds rude',
    ['learn to talk with a client when he is angry'],
  ],
  [
    'short-goal',
    '1 hang tall shelves 2 price a set 3 stop giving pots away, my aunt says so',
    ['hang tall shelves', 'learn to price a set', 'stop giving pots away'],
  ],
  [
    'short-goal',
    'set the press up by myself / tell a customer that his file is bad',
    ['learn to set the press up by myself', 'learn to tell a customer that his file is bad'],
  ],
  [
    'short-goal',
    'that people wait until I am done in the briefing, and that I can say no on my free day',
    [
      'get to the point where people wait until I am done in the briefing',
      'be able to say no on my free day',
    ],
  ],
  [
    'short-goal',
    'pivot tables. not freezing when the chief looks at me',
    ['get better at pivot tables', 'learn not to freeze when the chief looks at me'],
  ],
  [
    'short-goal',
    'oil my own clocks + not be afraid of a big bill',
    ['oil my own clocks', 'learn not to be afraid of a big bill'],
  ],
  [
    'short-goal',
    'i wish that the crew call me before they are late',
    ['get to the point where the crew call me before they are late'],
  ],
  ['short-goal', 'confidence at the counter, in person im fine', ['have more confidence at the counter']],
  ['long-goal', 'training officer maybe, or quality improvement', ['become a training officer']],
  [
    'short-goal',
    'telling parents their child isnt moving up without a row',
    ["get better at telling parents their child isn't moving up without a row"],
  ],
  ['short-goal', 'writing reports that people read', ['get better at writing reports that people read']],
  ['short-goal', 'what to say when sales promise things', ['learn what to say when sales promise things']],
  ['short-goal', 'something with my hands', ['do something with my hands']],
  [
    'short-goal',
    "how to tell a good person they're leaving",
    ["learn how to tell a good person they're leaving"],
  ],
  ['long-goal', 'freelance', ['go freelance']],
  ['long-goal', 'PhD, or a data job', ['do a PhD']],
  ['long-goal', 'LCSW, school based, or hospital', ['become an LCSW, school based']],
]

export const introductions: readonly Introduction[] = [
  // What is counted is no employer, an age no time in a trade, a list no part of a name, and what somebody does besides not who they are.
  ['payroll officer, 480 people across 7 sites', "I'm a payroll officer", "I'm a payroll officer"],
  [
    'dental nurse in Lisbon, 41 years, 12 of profession',
    "I've been a dental nurse in Lisbon for 12 years",
    "I'm a dental nurse in Lisbon",
  ],
  ['graphic designer: adverts, menus, invitations', "I'm a graphic designer", "I'm a graphic designer"],
  ['court interpreter Spanish and French to English', "I'm a court interpreter", "I'm a court interpreter"],
  // What somebody is now comes first.
  [
    'EA to CEO, insurance broker, 17 yrs experience',
    "I'm an EA to the CEO with 17 years of experience",
    "I'm an EA to the CEO",
  ],
  ['stair dreamer, electrician by trade', null],
  [
    'was a gardener, now supervisor w/ 9 staff',
    "I'm a supervisor with 9 staff",
    "I'm a supervisor with 9 staff",
  ],
  [
    'Solicitor (property) till 2017. then twins',
    'I was a solicitor till 2017',
    'I was a solicitor till 2017',
  ],
  ['Solicitor till 2017', 'I was a solicitor till 2017', 'I was a solicitor till 2017'],
  ['before kids: events coordinator. now: PTA treasurer', "I'm a PTA treasurer", "I'm a PTA treasurer"],
  ['nurse -> teacher', null],
  // Only years of work are told.
  [
    'HR officer, 4 yrs. before that bar work',
    "I've been an HR officer for 4 years",
    "I've been an HR officer for 4 years",
  ],
  [
    'biomedical scientist, 9 years of it, 2 kids',
    "I've been a biomedical scientist for 9 years",
    "I've been a biomedical scientist for 9 years",
  ],
  ['video editor, 26 years old', "I'm a video editor", "I'm a video editor"],
  [
    'vet, small animals, 4 years qualified, Christchurch NZ',
    "I'm a vet in Christchurch NZ",
    "I'm a vet in Christchurch NZ",
  ],
  [
    'backend dev (PHP, sorry) 6 yoe, booking company',
    "I'm a backend dev at a booking company with 6 years of experience",
    "I'm a backend dev at a booking company",
  ],
  // Ways to join what somebody is.
  [
    'sysadmin (the only one) at a private school',
    "I'm a sysadmin at a private school",
    "I'm a sysadmin at a private school",
  ],
  [
    '8th grade math teacher + dept chair',
    "I'm an 8th grade math teacher and department chair",
    "I'm an 8th grade math teacher",
  ],
  ['Chef turned teacher', "I'm a teacher", "I'm a teacher"],
  ['MSW student (2nd yr) and I work weekends', "I'm an MSW student", "I'm an MSW student"],
  [
    'Translator IT/ES DE, 15 years',
    "I've been a translator for 15 years",
    "I've been a translator for 15 years",
  ],
  ['Reception and also social media in boutique hotel', null],
  [
    'Reception and also social media in boutique hotel, Porto',
    "I'm in reception and social media at a boutique hotel in Porto",
    "I'm in reception and social media",
  ],
  ['PC, response team, 7 yrs', "I've been a PC for 7 years", "I've been a PC for 7 years"],
  [
    'owner, family bakery, Leeds',
    "I'm the owner of a family bakery in Leeds",
    "I'm the owner of a family bakery in Leeds",
  ],
  ['legal tech', null],
]
