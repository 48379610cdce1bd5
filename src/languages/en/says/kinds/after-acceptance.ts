import type { KindSays } from '../../../../draft/says.ts'

/** The fuller message after an invitation was accepted. */
export const afterAcceptance: KindSays = {
  subject: [
    [
      'My question about {subject}',
      '15 minutes about {subject}?',
      'Your view on {subject}',
      '{subject}: two short questions',
    ],
    [
      'The question I wrote about',
      'Two questions about your work',
      'One short question for you',
      '15 minutes of your time?',
    ],
  ],
  opening: [
    [
      'Thank you for accepting my invitation.',
      'Thanks for connecting with me.',
      'It is good to be connected, thank you.',
      'You said yes to my invitation, thank you.',
    ],
  ],
  thanks: [
    ['Thank you for reading.', 'Thank you!', 'Thanks for taking a moment to read this.', 'Many thanks!'],
  ],
}
