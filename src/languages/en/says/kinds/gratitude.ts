import type { KindSays } from '../../../../draft/says.ts'

/** From time to time, about one thing. */
export const gratitude: KindSays = {
  subject: [['Still thankful', 'A short thank-you', 'Your advice still helps me', 'I thought of our talk']],
  opening: [
    [
      'Your advice still helps me: {advice}.',
      'I think of your advice with thanks: {advice}.',
      'One thing you told me I use often: {advice}.',
      'I still work with what you told me: {advice}.',
    ],
    [
      'What I learned from you still helps me: {takeaway}.',
      'I often think of our talk: {takeaway}.',
      'One thing from our talk I use often: {takeaway}.',
      'I still work with this from our talk: {takeaway}.',
    ],
    [
      'I think of our talk with thanks.',
      'What I learned from you still helps me.',
      'Something you told me was useful again.',
      'I want to thank you once more for our talk.',
    ],
  ],
  ease: [
    [
      'You need not answer this.',
      'No answer is needed.',
      'This is only to let you know.',
      'There is nothing you need to do.',
    ],
  ],
  thanks: [
    [
      'Thank you for that.',
      'Thank you, it made a difference.',
      'With many thanks.',
      'I am thankful for your time.',
    ],
  ],
}
