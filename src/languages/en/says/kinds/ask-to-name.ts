import type { KindSays } from '../../../../draft/says.ts'

/** Before somebody is named for something: may I? */
export const askToName: KindSays = {
  subject: [
    [
      'May I mention you?',
      'I thought of you',
      'Something that may suit you',
      'A question before I mention you',
    ],
  ],
  opening: [
    [
      'I thought of you {forWhat}.',
      'Something came up that may suit you: {what}.',
      'I would like to put your name forward {forWhat}.',
      'I would gladly recommend you {forWhat}.',
    ],
    [
      'Something came up for which I would like to put your name forward.',
      'There is something for which I would gladly recommend you.',
      'I thought of you for something that came up.',
      'Something came up, and you came to mind.',
    ],
  ],
  ask: [
    [
      'May I mention you to {to}? I would say what I have seen of your work, and nothing that you told me in confidence.',
      'Would it be all right if I gave your name to {to}? What you told me in our talks stays between us.',
      'I would like to tell {to} about you. May I? What we talk about stays between us.',
      'May I recommend you to {to}? I would speak of your work only, not of our talks.',
    ],
    [
      'May I put your name forward? I would say what I have seen of your work, and nothing that you told me in confidence.',
      'Would it be all right if I mentioned you? What you told me in our talks stays between us.',
      'I would like to put your name forward. May I? What we talk about stays between us.',
      'Would you like me to put your name forward? I would speak of your work only, not of our talks.',
    ],
  ],
  ease: [
    [
      'A no is perfectly fine, and so is “not now”.',
      'If the time is wrong, just say so.',
      'You can also tell me what you would rather not have mentioned.',
      'You decide, and no reason is needed.',
    ],
  ],
}
