import type { KindSays } from '../../../../draft/says.ts'

/** They have no time: something still smaller. */
export const lighterOffer: KindSays = {
  subject: [
    [
      '10 minutes, or one line, about {subject}',
      '{subject}: one question by mail',
      'One question about {subject}',
      'Something smaller about {subject}',
    ],
    [
      '10 minutes, or one line',
      'One question by mail',
      'Something smaller, if it suits you',
      'A smaller question',
    ],
  ],
  opening: [
    [
      'Thank you for telling me that time is short.',
      'I understand that your days are full at the moment.',
      'Thanks for your honest answer about your time.',
      'I see that this is a busy time for you.',
    ],
  ],
  ask: [
    [
      'Would 10 minutes about {subject} be possible, or one question by mail, whenever you like?',
      'Could I send you one question about {subject} in writing, or ask it in 10 minutes?',
      'May I ask one thing only, about {subject}? 10 minutes or two lines by mail are enough.',
      'Would one question about {subject} by mail be easier for you, or a call of 10 minutes?',
    ],
    [
      'Would 10 minutes be possible, or one question by mail, whenever you like?',
      'Could I send you one question in writing, or ask it in 10 minutes?',
      'May I ask one thing only? 10 minutes or two lines by mail are enough.',
      'Would one question by mail be easier for you, or a call of 10 minutes?',
    ],
  ],
  ease: [
    [
      'If not now, that is fine, too.',
      'A no is fine, and nothing is lost.',
      'It is fine to leave it at that.',
      'If this is still too much, a no is fine.',
    ],
  ],
  thanks: [
    ['Thank you either way.', 'Thanks for answering at all.', 'Thank you for your answer.', 'Many thanks!'],
  ],
}
