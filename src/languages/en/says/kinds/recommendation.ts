import type { KindSays } from '../../../../draft/says.ts'

/** A recommendation with what was seen, in the writer's own words. */
export const recommendation: KindSays = {
  subject: [['A recommendation', 'I recommend {person}', 'About {person}', 'A few words about {person}']],
  opening: [
    [
      'I recommend {person}, and I would like to say why in what I saw myself.',
      'I am writing to recommend {person}. What follows is what I saw myself.',
      'I am glad to recommend {person}. I write only of what I saw myself.',
      'This is a recommendation for {person}, from what I saw with my own eyes.',
    ],
  ],
  'own-words': [
    [
      'What I saw: {behaviour}. What came of it: {impact}.',
      'I saw this: {behaviour}. It led to this: {impact}.',
      'One example: {behaviour}. What followed: {impact}.',
      'An example of what I saw: {behaviour}. Its effect: {impact}.',
    ],
    [
      'What I saw: {behaviour}.',
      'I saw this: {behaviour}.',
      'One example: {behaviour}.',
      'An example of what I saw: {behaviour}.',
    ],
  ],
  ask: [
    [
      'If you would like to know more, please ask me: I am glad to answer.',
      'Please ask me whatever you would like to know; I will answer as well as I can.',
      'I am happy to answer questions, in writing or in a short call.',
      'If something is open, ask me, and I will tell you what I know.',
    ],
  ],
  thanks: [
    [
      'Thank you for reading this.',
      'Thank you for your time.',
      'With best wishes.',
      'Thank you, and best wishes.',
    ],
  ],
}
