import type { KindSays } from '../../../../draft/says.ts'

/** From time to time, about one thing. */
export const gratitude: KindSays = {
  subject: [['Still grateful', 'A short thank-you', 'Your advice still helps me', 'I thought of our talk']],
  opening: [
    [
      'Your advice still helps me: {advice}.',
      'I am still grateful for your advice: {advice}.',
      'One thing you told me is still useful to me: {advice}.',
      'I still think of what you told me: {advice}.',
    ],
    [
      'What I learned from you still helps me: {takeaway}.',
      'I still think of one thing from our talk: {takeaway}.',
      'Something from our talk is still useful to me: {takeaway}.',
      'I am still grateful for what I learned in our talk: {takeaway}.',
    ],
    [
      'I am still grateful for our talk.',
      'What I learned from you still helps me.',
      'Something you told me has helped me again.',
      'I would like to thank you once more for our talk.',
    ],
  ],
  ease: [
    [
      'You do not need to answer this.',
      'No answer is needed.',
      'I just wanted you to know.',
      'There is nothing you need to do.',
    ],
  ],
  thanks: [
    [
      'Thank you again.',
      'Thank you. It has made a difference.',
      'With many thanks.',
      'Thank you for your time.',
    ],
  ],
}
