import type { KindSays } from '../../../../draft/says.ts'

/** One gentle reminder. */
export const nudge: KindSays = {
  subject: [
    [
      'My question about {subject}',
      'My earlier message about {subject}',
      'Still interested in your view on {subject}',
      'A short reminder about {subject}',
    ],
    ['My earlier message to you', 'A short reminder', 'My question to you', 'Writing once more'],
  ],
  opening: [
    [
      'I wrote to you recently with a question about {subject}.',
      'My message about {subject} may have come at a busy time.',
      'This is a short reminder of my question about {subject}.',
      'I am writing once more about {subject}, and there is no hurry.',
    ],
    [
      'I wrote to you recently with a request.',
      'My earlier message may have come at a busy time.',
      'This is a short note about my earlier message.',
      'I am writing once more, and there is no hurry.',
    ],
  ],
  ask: [
    [
      '{?subject}A 15-minute call would help me a lot, and a short answer in writing would be just as good.',
      '{?subject}Could we talk about it for 15 minutes, or could I send you one question in writing?',
      '{?subject}Would a 15-minute call suit you at some later time?',
      '{?subject}Could I still ask you about it, in a 15-minute call or in writing?',
    ],
    [
      'Would a 15-minute call suit you, or a short answer in writing?',
      'Could I still ask you for 15 minutes, or for a few lines in writing?',
      'May I send you my question in writing, if that is easier than a 15-minute call?',
      'A 15-minute call would help me a lot, and a short answer in writing would be just as good.',
    ],
  ],
  thanks: [['Thank you either way.', 'Thanks in any case.', 'Thank you for reading.', 'Many thanks!']],
}
