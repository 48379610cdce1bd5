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
      'Thank you for our talk, and for one thing above all: {takeaway}.',
      'Our talk helped me to see something more clearly, and I am grateful: {takeaway}.',
      'I want to thank you for our talk. What I take from it: {takeaway}.',
      'Thank you for talking with me so openly. One thing I will remember: {takeaway}.',
    ],
    [
      'Thank you for your time and for your honest answers.',
      'Our talk helped me to see things more clearly, and I am grateful.',
      'Thank you for talking with me so openly.',
      'I want to thank you for our talk, which helped me a lot.',
    ],
  ],
  'who-and-why': [
    [
      'I also see now that I need help with something different, so I will not ask for more of your time.',
      'It has become clear to me, too, that my next questions are about something else, so I will not ask for another talk.',
      'I understand now, too, that what I need next is a different kind of help, so I will not take up more of your time.',
      'I have also understood that my next step needs somebody from another area, so I will not ask for more of your time.',
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
