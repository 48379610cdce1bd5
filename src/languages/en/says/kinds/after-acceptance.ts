import type { KindSays } from '../../../../draft/says.ts'

/** The fuller message after an invitation was accepted. */
export const afterAcceptance: KindSays = {
  subject: [
    [
      'My question about {subject}',
      '15 minutes to talk about {subject}?',
      'Your view on {subject}',
      'A few short questions about {subject}',
    ],
    [
      'A question, now that we are connected',
      'A few questions about your work',
      'Could I ask you something?',
      '15 minutes of your time?',
    ],
  ],
  opening: [
    [
      'Thank you for accepting my invitation.',
      'Thanks for connecting with me.',
      'I am glad that we are now connected.',
      'It was kind of you to accept my invitation.',
    ],
  ],
  thanks: [
    ['Thank you for reading.', 'Thank you!', 'Thanks for taking a moment to read this.', 'Many thanks!'],
  ],
}
