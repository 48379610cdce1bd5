import type { KindSays } from '../../../../draft/says.ts'

/** They said no. */
export const replyNo: KindSays = {
  subject: [
    [
      'Thank you for your answer',
      'Thanks for writing back',
      'Thank you for letting me know',
      'With thanks and good wishes',
    ],
  ],
  opening: [
    [
      'Thank you for your clear answer.',
      'Thank you for writing back.',
      'Thanks for telling me so openly.',
      'I am grateful that you took the time to answer.',
    ],
  ],
  'who-and-why': [
    [
      'I understand, and I will not take up more of your time.',
      'That is perfectly fine, and I will leave it there.',
      'I understand completely, and there is nothing more you need to do.',
      'That is no problem at all, and there is no need to explain.',
    ],
  ],
  thanks: [
    [
      'All the best with your work.',
      'I wish you all the best.',
      'With all good wishes.',
      'Thank you again, and all the best.',
    ],
  ],
}
