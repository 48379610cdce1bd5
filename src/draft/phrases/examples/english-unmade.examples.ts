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
]
