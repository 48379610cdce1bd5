import type { KindSays } from '../../../../draft/says.ts'

/** After a first talk that showed another need. */
export const notAMatch: KindSays = {
  subject: [
    [
      'Thank you for our talk',
      'My next step is clearer now',
      'With thanks for your time',
      'What I learned from our talk',
    ],
  ],
  opening: [
    [
      'Thank you for your time and for your honest answers.',
      'Our talk helped me to see things more clearly, and I am grateful.',
      'Thank you for talking with me so openly.',
      'I want to thank you for our talk, which helped me a lot.',
    ],
  ],
  'own-words': [
    [
      'This is what I learned: {takeaway}.',
      'I will remember one thing above all: {takeaway}.',
      'One thing I now understand better: {takeaway}.',
      'What I know now: {takeaway}.',
    ],
  ],
  'who-and-why': [
    [
      'I see now that I need help with something different, so I will not ask for more of your time.',
      'I now see that my next step is in another area. This one talk was what I needed to find that out.',
      'My questions turn out to be about something else, so I will not ask for another talk. I am glad that we had this one.',
      'What I need next is a different kind of help, so I will not take up more of your time.',
    ],
  ],
  thanks: [
    [
      'I wish you all the best.',
      'Thank you again, and all the best.',
      'With many thanks.',
      'It was good to speak with you. All the best.',
    ],
  ],
}
