import type { KindSays } from '../../../../draft/says.ts'

/** An answer to a post; the thought itself is the user’s own. */
export const thoughtfulAnswer: KindSays = {
  subject: [
    ['Your post “{topic}”', 'A thought on “{topic}”', 'About “{topic}”', 'A question about “{topic}”'],
    ['Your recent post', 'A thought on your post', 'About what you wrote', 'A question about your post'],
  ],
  opening: [
    [
      'Thank you for writing “{topic}”.',
      '“{topic}” made me stop and think.',
      'I read “{topic}” and would like to reply to it.',
      'What you wrote in “{topic}” is helpful.',
    ],
    [
      'Thank you for writing this post.',
      'Your post made me stop and think.',
      'I read your post and would like to reply to it.',
      'What you wrote in your post is helpful.',
    ],
  ],
  ask: [
    [
      'What led you to this view?',
      'Which part of this is hardest in practice?',
      'Where would be a good place to begin?',
      'Is there anything that you would add today?',
    ],
  ],
  thanks: [['Thank you for sharing it.', 'Thanks for writing it down.', 'Many thanks!', 'Thank you!']],
}
