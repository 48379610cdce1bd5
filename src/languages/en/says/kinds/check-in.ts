import type { KindSays } from '../../../../draft/says.ts'

/** How is it going? From a guide, between two sessions. */
export const checkIn: KindSays = {
  subject: [['How is it going?', 'A short hello', 'How did it go?', 'How have you been?']],
  opening: [
    [
      'Last time you wanted to try this: {toTry}. How did it go?',
      'I have been thinking about what you wanted to try: {toTry}. What came of it?',
      'You wanted to try something after our last talk: {toTry}. How has it been?',
      'I remembered what you wanted to try: {toTry}. How far have you got?',
    ],
    [
      'It has been a while since we talked. How are things going?',
      'I was thinking of our last talk. How have things been since then?',
      'We have not spoken for a while, and I would like to hear how you are getting on.',
      'Our last talk was a while ago, and I have been wondering how it goes.',
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
