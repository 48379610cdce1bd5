import type { Wish } from './phrase.examples.ts'

/** Wishes that were tried behind the cases, those of which nothing is sure, and those that are too long. */
export const wishes: readonly Wish[] = [
  // Tried behind the cases.
  [
    'short-goal',
    'How do I give feedback to people older than me?',
    ['learn how to give feedback to people older than me'],
  ],
  [
    'short-goal',
    'stakeholder management, prioritization, saying no',
    ['get better at stakeholder management', 'get better at prioritization', 'get better at saying no'],
  ],
  ['short-goal', 'finding a job in Germany', ['find a job in Germany']],
  ['gap', 'the financial side of project budgeting', ['understand the financial side of project budgeting']],
  ['long-goal', 'from data engineer to product manager', ['move from data engineer to product manager']],
  ['short-goal', 'better time management', ['get better at time management']],
  [
    'short-goal',
    'Lead code reviews; mentoring juniors',
    ['learn to lead code reviews', 'get better at mentoring juniors'],
  ],
  ['short-goal', 'Looking to build a network in Berlin', ['build a network in Berlin']],
  ['short-goal', 'how budgets are made', ['learn how budgets are made']],
  ['short-goal', 'My english is not perfect but i want to negotiate contracts', ['negotiate contracts']],
  ['short-goal', 'find out what I want to do next', ['find out what I want to do next']],
  ['long-goal', 'I want to become head teacher', ['become head teacher']],
  [
    'long-goal',
    'Either staff engineer or engineering manager',
    ['become a staff engineer or an engineering manager'],
  ],
  ['long-goal', 'VP Engineering', ['become VP Engineering']],
  ['long-goal', 'a role in sustainability, maybe reporting', ['move into a role in sustainability']],
  ['long-goal', 'sustainability', ['move into sustainability']],
  ['long-goal', 'professor or industry', []],
  ['long-goal', 'become a mentor for young nurses', ['become a mentor for young nurses']],
  [
    'short-goal',
    '1. Become better at pitching 2. Learn Figma 3. Find clients',
    ['become better at pitching', 'learn Figma', 'find clients'],
  ],
  ['short-goal', 'Goals: - manage up - delegate more', ['learn to manage up', 'learn to delegate more']],
  ['short-goal', 'I NEED HELP WITH MANAGING MY TEAM', ['manage my team']],
  ['short-goal', 'To be honest I want to switch careers but I have no idea how', ['switch careers']],
  [
    'short-goal',
    'Understand P&L, own a budget, and speak the language of finance',
    ['understand P&L', 'own a budget', 'learn to speak the language of finance'],
  ],
  ['short-goal', 'know how hiring works, do I need an MBA?', ['know how hiring works']],
  ['short-goal', 'Do user interviews. Analyse them.', ['do user interviews']],
  [
    'short-goal',
    '* SQL\n* Tableau\n* storytelling',
    ['get better at SQL', 'get better at Tableau', 'get better at storytelling'],
  ],
  [
    'short-goal',
    'publish a paper (first author), and apply for a postdoc abroad',
    ['publish a paper (first author)', 'apply for a postdoc abroad'],
  ],
  // Nothing sure: none is honest.
  ['short-goal', 'a mentor', []],
  ['short-goal', 'I need a mentor', []],
  ['short-goal', 'I want to find a mentor who guides me', []],
  ['short-goal', 'help', []],
  ['short-goal', 'more confidence', ['have more confidence']],
  ['short-goal', '', []],
  ['short-goal', '🙂', []],
  ['short-goal', 'Ich möchte lernen, wie man ein Team führt', []],
  ['short-goal', 'quiero aprender a presentar datos', []],
  ['short-goal', 'je veux apprendre à présenter des données', []],
  ['short-goal', 'Хочу научиться руководить командой', []],
  ['long-goal', 'not sure yet', []],
  ['long-goal', 'Fjordline', []],
  [
    'short-goal',
    'CURRICULUM VITAE\nJordan Example\njordan@example.com\n+44 20 7946 0000\nExperience\n2019 – 2023 Data Engineer, Fjordline\nManaged a team of five\nEducation\nBSc, University of Leeds, 2015 – 2018',
    [],
  ],
  // Too long for a sentence: cut where a clause ends.
  [
    'short-goal',
    'lead the planning of our whole spring season with six departments that all want something else from us because nobody has ever written down who decides and I am the one who gets the phone calls',
    [
      'learn to lead the planning of our whole spring season with six departments that all want something else',
    ],
  ],
  // Somebody who has not decided is heading nowhere yet.
  ['long-goal', 'network analyst? or stay as IT director? the pension is good. torn', []],
  ['long-goal', 'Head sommelier in Rome, or I stay. I am divided', []],
  ['long-goal', 'Something in fraud, or team manager, I change my mind every week', []],
  ['long-goal', 'head teacher. or a bakery. not sure', []],
  ['long-goal', "either a doctorate or run the ward. can't decide", []],
  ['long-goal', "Funeral director, or celebrant on my own account. Both feel right tbh so I can't say", []],
  ['long-goal', "I think to leave the bank for a charity, but I have two children, so I don't know", []],
  ['long-goal', "nurse manager, so I don't know why I am afraid", ['become a nurse manager']],
]
