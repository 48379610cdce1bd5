import type { KindSays } from '../../../../draft/says.ts'

/** They said yes: when to talk. */
export const replyYes: KindSays = {
  subject: [
    [
      'When to talk about {subject}',
      'Some times for our talk about {subject}',
      '{subject}: when would suit you?',
      'Our talk about {subject}',
    ],
    ['When to talk', 'Some times for our talk', 'When would suit you?', 'Our 15 minutes'],
  ],
  opening: [
    [
      'Thank you for saying yes.',
      'Thank you, that is very kind of you.',
      'I am glad that you have time for me, thank you.',
      'Thanks for your quick yes.',
    ],
  ],
  ask: [
    [
      '{?times}Would one of these times suit you?',
      '{?times}Does one of these fit your calendar?',
      '{?times}Could one of these work for you?',
      '{?times}Which of these times is best for you?',
    ],
    [
      'Which day and hour would suit you?',
      'When would be a good time for you?',
      'What time fits your calendar best?',
      'Could you name a day and an hour that suit you?',
    ],
  ],
  ease: [
    [
      'Any other time is fine for me, too. I will send the invitation.',
      'If another time is better, please name it, and I will send the invitation.',
      'I will fit your calendar and send the invitation.',
      'Please name another time if that is easier. I will take care of the invitation.',
    ],
  ],
  thanks: [['Thank you!', 'Many thanks!', 'I am looking forward to it.', 'Thank you again.']],
}
