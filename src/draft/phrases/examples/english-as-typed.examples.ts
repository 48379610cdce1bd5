import type { Wish } from './phrase.examples.ts'

/** As people type them: what holds a wish together stays, what one must do is learnt. */
export const wishes: readonly Wish[] = [
  // As people type them: what holds a wish together stays, what one must do is learnt.
  [
    'short-goal',
    'learn to code and not give up after the second week again',
    ['learn to code and not give up after the second week again'],
  ],
  ['short-goal', 'how to lead, how to delegate, how to say no', ['learn how to lead, delegate and say no']],
  [
    'short-goal',
    'run a meeting that ends on time, not just survive it',
    ['learn to run a meeting that ends on time, not just survive it'],
  ],
  [
    'short-goal',
    'manage my old teammates now that i am their boss',
    ['learn to manage my old teammates now that I am their boss'],
  ],
  [
    'short-goal',
    'tell a client bad news without writing five emails first',
    ['learn to tell a client bad news without writing five emails first'],
  ],
  [
    'short-goal',
    'excel pivot tables, where do i even start??',
    ['learn how to start with Excel pivot tables'],
  ],
  [
    'short-goal',
    'learn how to read a balance sheet and how banks decide who gets a loan',
    ['learn how to read a balance sheet and how banks decide who gets a loan'],
  ],
  ['short-goal', 'Negotiating my salary (last time I just said ok)', ['negotiate my salary']],
  ['short-goal', 'delegate', ['learn to delegate']],
  [
    'short-goal',
    'want to get better in writing, esp. short texts. and maybe SEO',
    ['get better in writing, especially short texts', 'get better at SEO'],
  ],
  [
    'short-goal',
    'understand how procurement works in hospitals, tenders and all this',
    ['understand how procurement works in hospitals', 'get better at tenders'],
  ],
  [
    'short-goal',
    'To supervise a PhD student for the first time without becoming my own supervisor',
    ['learn to supervise a PhD student for the first time without becoming my own supervisor'],
  ],
  [
    'short-goal',
    'give feedback that people dont hate me for 😅',
    ["learn to give feedback that people don't hate me for"],
  ],
  [
    'short-goal',
    "i'd like to know how to price my work as a freelance translator",
    ['know how to price my work as a freelance translator'],
  ],
  [
    'short-goal',
    'firing someone, sadly. And hiring better',
    ['get better at firing someone', 'get better at hiring'],
  ],
  [
    'short-goal',
    'speak up in meetings with directors / not freeze',
    ['learn to speak up in meetings with directors, not freeze'],
  ],
  ['short-goal', 'deal with angry parents', ['learn to deal with angry parents']],
  ['short-goal', 'Data storytelling', ['get better at data storytelling']],
  [
    'long-goal',
    'School principal or district coordinator, either is fine tbh',
    ['become a school principal or a district coordinator'],
  ],
  [
    'long-goal',
    "lead engineer. or manager, I don't know yet which one",
    ['become a lead engineer or a manager'],
  ],
  [
    'long-goal',
    'my own physio practice, in 3-4 years if all goes well',
    ['have my own physio practice, in 3-4 years'],
  ],
  [
    'long-goal',
    "somewhere between policy and data, honestly no idea what it's called",
    ['work somewhere between policy and data'],
  ],
  ['long-goal', 'from retail to HR, ideally at the same company', ['move from retail to HR']],
  ['long-goal', 'working for the WHO or similar', ['work for the WHO']],
  ['long-goal', 'CTO (of a small company lol)', ['become CTO']],
  [
    'long-goal',
    'get out of the call centre and into QA testing',
    ['get out of the call centre and into QA testing'],
  ],
  ['long-goal', 'to be a certified translator', ['be a certified translator']],
  ['long-goal', 'restaurant owner!!!', ['become a restaurant owner']],
  [
    'short-goal',
    'Stop avoiding the money talk with owners and learn to do a rota that nobody cries about',
    ['stop avoiding the money talk with owners and learn to do a rota that nobody cries about'],
  ],
  [
    'long-goal',
    'head nurse or practice manager, whichever comes up first to be honest',
    ['become a head nurse or a practice manager'],
  ],
  [
    'short-goal',
    'HOW TO WRITE A GRANT PROPOSAL WHICH WILL BE ACCEPTED. ALSO REMOTE SENSING FOR SMALL FARMS',
    [
      'learn how to write a grant proposal which will be accepted',
      'get better at remote sensing for small farms',
    ],
  ],
  [
    'long-goal',
    'INTERNATIONAL NGO OR UNITED NATION TYPE ORGANISATION',
    ['work for an international NGO or a united nation type organisation'],
  ],
  [
    'short-goal',
    'to lead a Baustelle without panic, and say no to the Bauherr in a polite way. My German is good but in a fight it disappear',
    ['learn to lead a Baustelle without panic', 'learn to say no to the Bauherr in a polite way'],
  ],
  [
    'long-goal',
    'first the Ziviltechniker exam, then a small own office for Sanierung of old houses',
    ['pass the Ziviltechniker exam', 'have a small own office for Sanierung of old houses'],
  ],
  [
    'short-goal',
    'design a training that people dont sleep in 😴✈️',
    ["learn to design a training that people don't sleep in"],
  ],
  [
    'long-goal',
    'from cabin crew to learning & development, on the ground pls',
    ['move from cabin crew to learning and development, on the ground'],
  ],
  [
    'short-goal',
    'Being more strategic, I suppose. People tell me I am too much in the detail',
    ['be more strategic'],
  ],
  ['long-goal', 'Something with more influence', ['do something with more influence']],
  ['short-goal', 'pricing', ['get better at pricing']],
  ['long-goal', 'wholesale', []],
  ['short-goal', 'learn to code', ['learn to code']],
  ['short-goal', 'how to do it right?', []],
  ['short-goal', 'where do I start?', []],
  [
    'short-goal',
    'build a portfolio, not just collect certificates',
    ['build a portfolio, not just collect certificates'],
  ],
  ['short-goal', 'fire people', ['learn to fire people']],
  ['long-goal', 'head nurse or a practice manager', ['become a head nurse or a practice manager']],
]
