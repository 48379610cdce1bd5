import type { KindSays } from '../../../../draft/says.ts'

/** What came of the advice. */
export const reportBack: KindSays = {
  subject: [
    [
      'What came of your advice',
      'I followed your advice',
      'Your advice, some time later',
      'A short report for you',
    ],
  ],
  opening: [
    [
      'You gave me this advice: {advice}.',
      'I followed your advice: {advice}.',
      'I promised to tell you what came of your advice: {advice}.',
      'This advice of yours stayed with me: {advice}.',
    ],
    [
      'I promised to tell you what came of your advice.',
      'I followed your advice, and this is a short report.',
      'Some time ago you gave me advice, and I used it.',
      'Your advice did something for me, and I want to tell you.',
    ],
  ],
  'own-words': [
    ['This is what came of it: {acted}.', 'What I did: {acted}.', 'Since then: {acted}.', 'So far: {acted}.'],
  ],
  ease: [
    [
      'You need not answer this.',
      'No answer is needed.',
      'This is only to let you know.',
      'There is nothing you need to do.',
    ],
  ],
  thanks: [
    [
      'Thank you for your help.',
      'Your advice helped me, thank you.',
      'Thanks again for your time.',
      'With many thanks.',
    ],
  ],
}
