import type { KindSays } from '../../../../draft/says.ts'

/** After a talk. */
export const thankYou: KindSays = {
  subject: [
    [
      'Thank you for your time',
      'Thank you for our talk',
      'Thank you, and what I learned',
      'With thanks for our talk',
    ],
  ],
  opening: [
    [
      '{late} Thank you for your time and for answering so openly.',
      '{late} Thank you for talking with me.',
      '{late} I want to thank you for our talk.',
      '{late} Thanks for the time you gave me.',
    ],
    [
      'Thank you for your time and for answering so openly.',
      'Thank you for talking with me. It helped me.',
      'I want to thank you for our talk.',
      'Thanks for the time you gave me.',
    ],
  ],
  'own-words': [
    [
      'One thing has stayed with me: {takeaway}.',
      'The main thing I learned: {takeaway}.',
      'This is what I will remember: {takeaway}.',
      'What helped me most: {takeaway}.',
    ],
  ],
  ask: [
    [
      'Next I will try what you advised: {advice}. May I tell you in a few months how it went?',
      'My next step is what you advised: {advice}. If you like, I will write in a few months to say what came of it.',
      'What I will do next is what you advised: {advice}. Would it be all right if I told you in a few months how it went?',
      'I am going to begin with what you advised: {advice}. I would be glad to tell you in a few months how it went.',
    ],
    [
      '{?takeaway}I will try it in the coming weeks. May I tell you in a few months how it went?',
      '{?takeaway}This is what I will work on next, and if you like, I will send you a short update in a few months.',
      '{?takeaway}I will begin with it next week, and I would be glad to tell you in a few months what came of it.',
      '{?takeaway}My next step is to try it. Would it be all right if I wrote again in a few months?',
    ],
    [
      'May I write to you in a few months and tell you how things are going?',
      'If you like, I will send you a short update in a few months.',
      'I would be glad to tell you in a few months what came of our talk.',
      'Would it be all right if I wrote again in a few months?',
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
