import type { KindSays } from '../../../../draft/says.ts'

/** How is it going? From a guide, between two sessions. */
export const checkIn: KindSays = {
  subject: [['How is it going?', 'A short hello', 'How did it go?', 'How have you been?']],
  opening: [
    [
      'Last time you wanted to {plan}. What came of it?',
      'When we last talked, you wanted to {plan}. How did it go?',
      'After our last talk you wanted to {plan}. How did it go?',
      'You wanted to {plan}. How far have you got since we last talked?',
    ],
    [
      'Last time you wanted to try this: {toTry}. What came of it?',
      'Last time we spoke about what you would try next: {toTry}. What came of it?',
      'You wanted to try something after our last talk: {toTry}. How did it go?',
      'When we last talked, you wanted to try this: {toTry}. How far have you got?',
    ],
    [
      'A short word in between: you said that you want this, {goals}. How far have you got since we last talked?',
      'How is it going with what you came with: {goals}?',
      'We have not talked for a while. How is it going with what you want: {goals}?',
      'A short question in between about what you set out to do: {goals}. How is it going?',
    ],
    [
      'A short word in between: how are things going since our last talk?',
      'How have things been since we last talked?',
      'I would like to hear how you are getting on since our last talk.',
      'A short hello between two talks: how is it going?',
    ],
  ],
  ask: [
    [
      'One line is enough. If a talk would help, send me a time that suits you.',
      'A few words are plenty, and if something is stuck, we can talk.',
      'There is no need for a long answer. If you would like to talk, choose a time and send the invitation.',
      'Two lines will do, and if you would like to talk, the invitation is yours to send.',
    ],
  ],
}
