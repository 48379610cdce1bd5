import type { Wish } from './phrase.examples.ts'

/** Wishes of the users of the graded cases. */
export const wishes: readonly Wish[] = [
  // The users of the cases.
  [
    'short-goal',
    'I want to learn how to teach the younger collegues in a structured way, at the moment I do it somehow between two shifts and nobody showed me how',
    ['learn how to teach the younger collegues in a structured way'],
  ],
  [
    'short-goal',
    'run paid ads properly and actually know if they worked, not just boosting posts. also reporting to my boss',
    [
      'learn to run paid ads properly and know if they worked, not just boost posts',
      'get better at reporting to my boss',
    ],
  ],
  [
    'short-goal',
    'Build a portfolio that someone will take seriously!! I did the google course but all my projects are fake ones',
    ['build a portfolio that someone will take seriously'],
  ],
  [
    'short-goal',
    'explain my thesis to normal people, figure out which jobs even exist for someone like me, networking (i hate it)',
    [
      'learn to explain my thesis to normal people',
      'figure out which jobs even exist for someone like me',
      'get better at networking',
    ],
  ],
  [
    'short-goal',
    'get my confidence back after 14 months at home and catch up with all the AI tools everybody is talking about',
    [
      'get my confidence back after 14 months at home',
      'catch up with all the AI tools everybody is talking about',
    ],
  ],
  ['long-goal', 'own bakery one day', ['have my own bakery one day']],
  [
    'long-goal',
    'Away from the bed and into teaching - maybe Praxisanleiterin first and then at a nursing school',
    ['move away from the bed and into teaching'],
  ],
  [
    'long-goal',
    'head of marketing one day or maybe my own agency, not sure yet',
    ['become head of marketing one day', 'have my own agency'],
  ],
  [
    'long-goal',
    'UX research or UX design (leaning research because I love talking to people), ideally edtech',
    ['move into UX research or UX design'],
  ],
  [
    'long-goal',
    'Not academia. Probably data science / industry research in biotech',
    ['move into data science or industry research in biotech'],
  ],
  [
    'long-goal',
    'Senior or lead product designer. with a 4-day week, honestly',
    ['become a senior or lead product designer'],
  ],
]
