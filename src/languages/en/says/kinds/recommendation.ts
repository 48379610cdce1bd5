import type { KindSays } from '../../../../draft/says.ts'

/** A recommendation with what was seen, in the writer's own words. */
export const recommendation: KindSays = {
  subject: [['A recommendation', 'I recommend {person}', 'About {person}', 'A few words about {person}']],
  opening: [
    [
      'I am writing to recommend {person} for {what}.',
      'I recommend {person} for {what}, and gladly.',
      'I would like to recommend {person} for {what}.',
      'This is a recommendation of {person} for {what}.',
    ],
    [
      'I am writing to recommend {person}.',
      'I recommend {person}, and gladly.',
      'I would like to recommend {person}.',
      'This is a recommendation of {person}.',
    ],
  ],
  ask: [
    [
      'I would be glad to answer any questions.',
      'Please ask me whatever you would like to know; I will answer as well as I can.',
      'I am happy to answer questions, in writing or in a short call.',
      'If you have a question, I will tell you what I know.',
    ],
  ],
  thanks: [
    [
      'Thank you for your attention.',
      'Thank you for your time.',
      'Thank you for considering it.',
      'Thank you, and best wishes.',
    ],
  ],
}
