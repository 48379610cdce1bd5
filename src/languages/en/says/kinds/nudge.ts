import type { KindSays } from '../../../../draft/says.ts'

/** One gentle reminder. */
export const nudge: KindSays = {
  subject: [
    [
      'My question about {subject}',
      '{subject}: my earlier message',
      'Still curious about {subject}',
      'A short reminder about {subject}',
    ],
    [
      'My earlier message to you',
      'A short reminder, no pressure',
      'My question from last time',
      'Once more, without pressure',
    ],
  ],
  opening: [
    [
      'I wrote to you some days ago with a question about {subject}.',
      'My message about {subject} may have come at a busy time.',
      'This is a short note about my question on {subject}.',
      'I am writing once more about {subject}, without any pressure.',
    ],
    [
      'I wrote to you some days ago.',
      'My earlier message may have come at a busy time.',
      'This is a short note about my earlier message.',
      'I am writing once more, without any pressure.',
    ],
  ],
  ask: [
    [
      'If it suits you, 15 minutes about {subject} would help me. One line in writing is just as good.',
      'Could we talk about {subject} for 15 minutes, or could I send you one question in writing?',
      'Would 15 minutes about {subject} suit you at some later time?',
      'Could I still ask you about {subject}, in 15 minutes or in one line?',
    ],
    [
      'Would 15 minutes suit you, or one line by mail?',
      'Could I still ask you for 15 minutes, or for one line in writing?',
      'May I send you my question in writing, if that is easier than 15 minutes?',
      'If it suits you, 15 minutes would help me. One line in writing is just as good.',
    ],
  ],
  thanks: [['Thank you either way.', 'Thanks in any case.', 'Thank you for reading.', 'Many thanks!']],
}
