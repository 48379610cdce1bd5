import type { KindSays } from '../../../../draft/says.ts'

/** After a first talk that showed another need. */
export const notAMatch: KindSays = {
  subject: [
    [
      'Thank you for our talk',
      'Thank you, and a clear next step',
      'With thanks for your time',
      'What our talk made clear to me',
    ],
  ],
  opening: [
    [
      'Thank you for your time and for your clear words.',
      'Our talk made something clear to me, thank you for that.',
      'Thank you for talking with me so openly.',
      'I want to thank you for our talk. It gave me clarity.',
    ],
  ],
  'own-words': [
    [
      'What I learned about my own need: {takeaway}.',
      'This is what our talk made clear to me: {takeaway}.',
      'One thing I understood: {takeaway}.',
      'I know now: {takeaway}.',
    ],
  ],
  'who-and-why': [
    [
      'I see now that I need help with another matter, so I will not ask for more of your time.',
      'I understood that my next step lies elsewhere, and I will leave it at this one talk.',
      'My questions turn out to belong elsewhere, so one talk is enough, and it was worth it.',
      'What I need next is of another kind, so I will not take more of your time.',
    ],
  ],
  thanks: [
    [
      'I wish you all the best.',
      'Thank you again, and all the best.',
      'With many thanks.',
      'I am glad that we spoke. All the best.',
    ],
  ],
}
