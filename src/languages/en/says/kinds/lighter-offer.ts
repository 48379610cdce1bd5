import type { KindSays } from '../../../../draft/says.ts'

/** They have no time: something still smaller, one question with its answer in two lines. */
export const lighterOffer: KindSays = {
  subject: [
    [
      'One question in writing',
      'Just one question',
      'A smaller request',
      '10 minutes, or two lines in writing',
    ],
  ],
  opening: [
    [
      'Thank you for telling me that you have little time.',
      'I understand that your days are full at the moment.',
      'Thank you for being open about how busy you are.',
      'I see that this is a busy time for you.',
    ],
  ],
  ask: [
    [
      'Then only this: I want to {want}. What would you try first in my place? Two lines would be enough, or 10 minutes.',
      'One question would help me already: where would you begin, if you wanted to {want}? Two lines are enough, or 10 minutes.',
      'May I ask just one thing, to be answered in two lines or 10 minutes: what is the one thing that I should know if I want to {want}?',
      'Would one question be easier, in writing or in 10 minutes? I want to {want}: what should I know before I begin?',
    ],
    [
      'Would you have 10 minutes for one question, or would two lines in writing be easier?',
      'Could you answer one question, in writing or in a 10-minute call?',
      'May I ask just one thing? 10 minutes, or two lines in writing, would be enough.',
      'Would one question be easier to answer in writing, or in a 10-minute call?',
    ],
  ],
  ease: [
    [
      'If now is not a good time, that is fine.',
      'If the answer is no, that is perfectly fine.',
      'Please feel free to say no.',
      'If this is still too much, I will understand.',
    ],
  ],
  thanks: [
    ['Thank you either way.', 'Thanks again for writing back.', 'Thank you for your answer.', 'Many thanks!'],
  ],
}
