import type { KindSays } from '../../../../draft/says.ts'

/** The first message to somebody. */
export const firstAsk: KindSays = {
  subject: [
    [
      'A question about {subject}',
      'Your view on {subject}',
      '15 minutes to talk about {subject}?',
      'A few short questions about {subject}',
    ],
    [
      'Could I ask you something?',
      'A few questions about your work',
      '15 minutes of your time?',
      'A question about your experience',
    ],
  ],
  thanks: [
    ['Thank you for reading.', 'Thank you!', 'Thanks for taking a moment to read this.', 'Many thanks!'],
  ],
}
