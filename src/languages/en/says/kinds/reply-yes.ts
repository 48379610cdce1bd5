import type { KindSays } from '../../../../draft/says.ts'

/** They said yes: when to talk. */
export const replyYes: KindSays = {
  subject: [['A time for our talk', 'Possible times to talk', 'When would suit you?', 'Our talk']],
  opening: [
    [
      'Thank you for saying yes.',
      'Thank you. That is very kind of you.',
      'I am very glad that you have time to talk.',
      'Thank you for agreeing to talk with me.',
    ],
  ],
  ask: [
    [
      '{?times}Would one of these times suit you?',
      '{?times}Does one of these fit your calendar?',
      '{?times}Would any of these work for you?',
      '{?times}Which of these times is best for you?',
    ],
    [
      'Which day and time would suit you?',
      'When would be a good time for you?',
      'What time fits your calendar best?',
      'Could you suggest a day and a time?',
    ],
  ],
  ease: [
    [
      'Please tell me what suits you best, and I will send the invitation.',
      'Any time that you prefer is fine, and I will send the invitation.',
      'I can fit in with your calendar, and I will send the invitation.',
      'I can be flexible about the time, and I will take care of the invitation.',
    ],
  ],
  thanks: [['Thank you!', 'Many thanks!', 'I am looking forward to it.', 'Thank you again.']],
}
