import type { KindSays } from '../../../../draft/says.ts'

/** They have no time: something still smaller. */
export const lighterOffer: KindSays = {
  subject: [
    [
      '10 minutes, or one e-mail, about {subject}',
      'One question by e-mail about {subject}',
      'Just one question about {subject}',
      'A smaller request about {subject}',
    ],
    [
      '10 minutes, or one e-mail',
      'One question by e-mail',
      'A smaller request, if it suits you',
      'Just one question',
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
      'Would you have 10 minutes for one question about {subject}, or would e-mail be easier?',
      'Could you answer one question about {subject}, in writing or in a 10-minute call?',
      'May I ask just one thing about {subject}? 10 minutes, or two lines by e-mail, would be enough.',
      'Would one question about {subject} be easier to answer by e-mail, or in a 10-minute call?',
    ],
    [
      'Would you have 10 minutes for one question, or would e-mail be easier?',
      'Could you answer one question, in writing or in a 10-minute call?',
      'May I ask just one thing? 10 minutes, or two lines by e-mail, would be enough.',
      'Would one question be easier to answer by e-mail, or in a 10-minute call?',
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
