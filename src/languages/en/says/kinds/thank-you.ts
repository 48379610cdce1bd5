import type { KindSays } from '../../../../draft/says.ts'

/** After a talk. */
export const thankYou: KindSays = {
  subject: [
    [
      'Thank you for your time',
      'Thank you for our talk',
      'Thank you, and what I take with me',
      'With thanks for our talk',
    ],
  ],
  opening: [
    [
      '{late} Thank you for your time and for your open answers.',
      '{late} Thank you for talking with me.',
      '{late} I want to thank you for our talk.',
      '{late} Thanks for the time you gave me.',
    ],
    [
      'Thank you for your time and for your open answers.',
      'Thank you for talking with me. It helped me.',
      'I want to thank you for our talk.',
      'Thanks for the time you gave me.',
    ],
  ],
  'own-words': [
    [
      'What stays with me: {takeaway}.',
      'The thing I take with me: {takeaway}.',
      'This is what I will remember: {takeaway}.',
      'One thing helped me most: {takeaway}.',
    ],
  ],
  ask: [
    [
      'I will try it. May I tell you in a few months how it went?',
      'If you like, I will write to you in a few months and tell you how it went.',
      'I would be glad to tell you in a few months what came of it.',
      'May I write again in a few months, when I have tried it?',
    ],
  ],
  thanks: [
    [
      '{outside} Thank you again.',
      '{outside} With many thanks.',
      '{outside} Thanks again for your help.',
      '{outside} Again, many thanks.',
    ],
    ['Thank you again.', 'With many thanks.', 'Thanks again for your help.', 'Again, many thanks.'],
  ],
}
