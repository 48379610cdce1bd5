import type { KindSays } from '../../../../draft/says.ts'

/** The first message to somebody. */
export const firstAsk: KindSays = {
  subject: [
    [
      'A question about {subject}',
      'Your view on {subject}',
      '15 minutes about {subject}?',
      '{subject}: two short questions',
    ],
    [
      'One short question for you',
      'Two questions about your work',
      '15 minutes of your time?',
      'A question about your experience',
    ],
  ],
  thanks: [
    ['Thank you for reading.', 'Thank you!', 'Thanks for taking a moment to read this.', 'Many thanks!'],
  ],
}
