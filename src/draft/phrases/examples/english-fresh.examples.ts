import type { Introduction, Wish } from './phrase.examples.ts'

/** Kinds that editors struck out, or users missed, on casts which nobody had learnt from. */
export const wishes: readonly Wish[] = [
  // What is cut before “which” takes its small word along; what one has got is no aim.
  [
    'long-goal',
    'own van. got my licence 2019, going for the next in spring',
    ['have my own van', 'go for the next in spring'],
  ],
  [
    'short-goal',
    'lay floors evenly. not burning the onions, not to lose my temper',
    ['lay floors evenly', 'learn not to burn the onions, not to lose my temper'],
  ],
  [
    'short-goal',
    'to make a presentation in english, now my boss makes it for me',
    ['make a presentation in English'],
  ],
  // What those who learned the language late leave out, or say otherwise.
  [
    'short-goal',
    'write report in english what dont come back with 10 question',
    ["learn to write reports in English that don't come back with 10 questions"],
  ],
  ['short-goal', 'to know make a pay scale from the zero', ['know how to make a pay scale from scratch']],
  [
    'short-goal',
    'lose the fear of speak english in meeting',
    ['lose the fear of speaking English in meetings'],
  ],
  [
    'short-goal',
    'defend a budget before directors which only ask how much costs',
    ['learn to defend a budget before directors who only ask how much it costs'],
  ],
  [
    'short-goal',
    'explain the brakes when person is scared',
    ['learn to explain the brakes when a person is scared'],
  ],
  ['long-goal', 'be a pay specialist in maximum two years', ['be a pay specialist in at most two years']],
  ['short-goal', 'put boxes on two shelf', ['put boxes on two shelves']],
  [
    'short-goal',
    'read the plan and do the sum self, not only build it',
    ['learn to read the plan and do the sum myself, not only build it'],
  ],
  ['short-goal', 'talk with my foreman when he say no', ['learn to talk with my foreman when he says no']],
  [
    'short-goal',
    'say no to sales team when they shout',
    ['learn to say no to the sales team when they shout'],
  ],
  ['short-goal', 'speak in meeting with foreigner', ['learn to speak in meetings with foreigners']],
  [
    'short-goal',
    'understand the oven, not only push what boss say',
    ['understand the oven, not only push what the boss says'],
  ],
  ['long-goal', 'scaffold designer, in 3-4 year', ['become a scaffold designer, in 3-4 years']],
  [
    'long-goal',
    'lead food officer here, or jump to industry - go back and forth on it weekly',
    ['become a lead food officer here', 'jump to industry'],
  ],
  // Two things are no deed, nor is somebody; what is only considered is no field.
  ['short-goal', 'pitch and converter mostly', []],
  ['long-goal', 'lead technician offshore or blade repair with ropes', []],
  [
    'long-goal',
    'Category manager. Probably construction & FM, would consider social care',
    ['become a category manager'],
  ],
  ['short-goal', 'Telling guests no would be the other thing', ['get better at telling guests no']],
  [
    'short-goal',
    "weaving!! I freeze, and i'd like to be able to disagree w a buyer",
    ['get better at weaving', 'be able to disagree with a buyer'],
  ],
  ['short-goal', 'Automate labels abeg', ['automate labels']],
  ['long-goal', "team lead, manager I don't want", ['become a team lead']],
  ['long-goal', 'own firm, me and one lad, mebbe an apprentice', ['have my own firm']],
  // Behind “I'd like to” stands a deed, whatever the word; a face ends a thought.
  [
    'short-goal',
    "Glazing. I'd also like to charge properly, I know",
    ['get better at glazing', 'charge properly'],
  ],
  ['short-goal', 'also how do u even talk to a bank', ['learn how to talk to a bank']],
  [
    'short-goal',
    'build boats children can row :) I am good with wood, less with paint',
    ['build boats children can row'],
  ],
  ['short-goal', 'explain client why he must wait', ['learn to explain to a client why he must wait']],
  // A count in brackets counts, too; “it's” after a word that needs it.
  [
    'short-goal',
    '(1) lead 5-6 ppl without becoming a calendar (2) estimate properly, always off (3) say no to hardware folks',
    [
      'learn to lead 5-6 people without becoming a calendar',
      'learn to estimate properly',
      'learn to say no to hardware folks',
    ],
  ],
  [
    'short-goal',
    'spot a weak seam before its sent, not just by feel',
    ["spot a weak seam before it's sent, not just by feel"],
  ],
  ['short-goal', 'travel demand modelling', ['get better at travel demand modelling']],
  ['long-goal', 'transportation planning. I have no title', ['move into transportation planning']],
  ['long-goal', 'Practice manager inside 2 years, here', ['become a practice manager in 2 years']],
  ['long-goal', 'instructor in my depot first. Later perhaps more', ['become an instructor in my depot']],
  // What is only asked after is no aim.
  [
    'long-goal',
    'scheduling analyst somewhere - airline, hospital, ports? open tbh',
    ['become a scheduling analyst'],
  ],
  [
    'long-goal',
    'ombudsman work, investigator prob. housing or energy not fussed',
    ['move into ombudsman work'],
  ],
  ['long-goal', 'in 3-4 years head of a property department', ['become head of a property department']],
  // An interjection takes no full stop along.
  [
    'short-goal',
    'keep bees without killing them haha. And get my aunt to talk about who gets the orchard',
    ['keep bees without killing them', 'get my aunt to talk about who gets the orchard'],
  ],
  // What somebody cannot decide is something to ask, and no direction.
  [
    'long-goal',
    'not sure whether to stay in the orchard or move to the cider house, my English is weak',
    ['find out whether to stay in the orchard or move to the cider house'],
  ],
  [
    'long-goal',
    "head cider maker. I don't know if I should do the diploma first or ask for a trial year",
    ['become a head cider maker', 'find out whether to do the diploma first or ask for a trial year'],
  ],
  ['long-goal', 'torn between teaching and consulting', ['decide between teaching and consulting']],
  ['long-goal', 'clinical informatics, some sort of records job', ['move into clinical informatics']],
  ['long-goal', 'marine conservation', ['move into marine conservation']],
  ['long-goal', 'supply chain', ['move into supply chain']],
]

export const introductions: readonly Introduction[] = [
  [
    'Asst. QS with a road contractor, 5 yrs',
    "I've been an assistant QS with a road contractor for 5 years",
    "I'm an assistant QS with a road contractor",
  ],
  [
    'HR generalist since 9 years in a factory of shoes',
    "I've been an HR generalist for 9 years, at a factory of shoes",
    "I'm an HR generalist at a factory of shoes",
  ],
  [
    'Porter guy turned network engr @ ISP, 5yrs',
    "I've been a network engineer at ISP for 5 years",
    "I'm a network engineer at ISP",
  ],
  [
    'scaffolder from Bacau, 11 years, of this 8 in Holland',
    "I'm a scaffolder from Bacau",
    "I'm a scaffolder from Bacau",
  ],
  // Years, and what somebody does now, name no employer.
  [
    'Quantitative analyst in retail credit (PD), 6 years in the one bank, mathematician',
    "I'm a quantitative analyst in retail credit with 6 years in the one bank",
    "I'm a quantitative analyst in retail credit",
  ],
  [
    'mason 9 year, cathedral trained, now on the tools for a contractor',
    "I've been a mason for 9 years, now on the tools for a contractor",
    "I've been a mason for 9 years",
  ],
  [
    'Sr. tech writer @ payments API co, 2 writers',
    "I'm a tech writer at a payments API company",
    "I'm a tech writer at a payments API company",
  ],
  // Whether the years are those of the trade or of the town, nobody can tell.
  [
    'Tram driver 8 years in Edinburgh, before it 11 years bus in Gdynia',
    "I'm a tram driver in Edinburgh",
    "I'm a tram driver in Edinburgh",
  ],
  // Where somebody comes from is not what they are.
  ['I am Brazilian, 9 years in decontamination, I was biologist before', null],
  [
    "I'm Brazilian, a sterile services technician, 9 years",
    "I've been a sterile services technician for 9 years",
    "I'm a sterile services technician",
  ],
]
