import type { KindSays } from '../../../../draft/says.ts'

/** An answer to a post; the thought itself is the user’s own. */
export const thoughtfulAnswer: KindSays = {
  subject: [
    ['Your post “{topic}”', 'A thought on “{topic}”', 'About “{topic}”', 'Reading “{topic}”'],
    ['Your recent post', 'A thought on your post', 'About what you wrote', 'One thought for you'],
  ],
  opening: [
    [
      'Thank you for writing “{topic}”.',
      '“{topic}” made me stop and think.',
      'I read “{topic}” and want to answer it.',
      'What you write in “{topic}” is useful to me.',
    ],
    [
      'Thank you for writing this.',
      'This made me stop and think.',
      'I read your post and want to answer it.',
      'What you write here is useful to me.',
    ],
  ],
  ask: [
    [
      'What led you to see it this way?',
      'Which part of this was hardest in practice?',
      'Where would you begin if you did it again?',
      'What changed your mind about it, if anything did?',
    ],
  ],
  thanks: [['Thank you for sharing it.', 'Thanks for writing it down.', 'Many thanks!', 'Thank you!']],
}
