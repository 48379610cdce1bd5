import type { KindSays } from '../../../../draft/says.ts'

/** They said no. */
export const replyNo: KindSays = {
  subject: [
    [
      'Thank you for your answer',
      'Thanks for answering',
      'Your answer, with thanks',
      'Thank you, and all the best',
    ],
  ],
  opening: [
    [
      'Thank you for your clear answer.',
      'Thank you for writing back.',
      'Thanks for telling me so openly.',
      'I value that you answered.',
    ],
  ],
  'who-and-why': [
    [
      'I understand, and I will not ask again.',
      'That is perfectly fine, and I will leave it there.',
      'I understand it well, and nothing more is needed from you.',
      'No reason is needed, and I will not write about it again.',
    ],
  ],
  thanks: [
    [
      'All the best for your work.',
      'I wish you all the best.',
      'With kind wishes for your work.',
      'Thank you, and all the best.',
    ],
  ],
}
