import type { KindSays } from '../../../../draft/says.ts'

/** One gentle reminder. `{session}`: what was asked for is the session of a programme or platform. */
export const nudge: KindSays = {
  subject: [['My earlier message to you', 'A short reminder', 'My question to you', 'Writing once more']],
  opening: [
    [
      'I wrote to you recently because I want to {want}.',
      'My message may have come at a busy time. I want to {want}, and my question still stands.',
      'This is a short reminder of my earlier message: I want to {want}.',
      'I am writing once more because I want to {want}, and there is no hurry.',
    ],
    [
      'I wrote to you recently with a question.',
      'My earlier message may have come at a busy time.',
      'This is a short note about my earlier message.',
      'I am writing once more, and there is no hurry.',
    ],
  ],
  ask: [
    [
      '{?session}Should a first session suit you later in the month, I would be glad.',
      '{?session}A first session of 20 minutes would help me a lot, at any later time.',
      '{?session}Could a first session of 20 minutes suit you at some later time?',
      '{?session}I would still be glad of a first session, whenever it suits you.',
    ],
    [
      'A 15-minute call would help me a lot, and two lines in reply would be just as good.',
      'Could we talk about it for 15 minutes, or would two lines in reply be easier?',
      'Two lines in reply would still help me, or 15 minutes at some later time.',
      'Could I still ask you about it, in a 15-minute call or in writing?',
    ],
  ],
  ease: [
    [
      'If not, that is fine too.',
      'If it does not suit you, that is fine.',
      'And if not, no problem.',
      'It is fine to say no.',
    ],
  ],
  thanks: [['Thank you either way.', 'Thanks in any case.', 'Thank you for reading.', 'Many thanks!']],
}
