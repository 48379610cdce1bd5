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
  thanks: [
    [
      'Thank you again. There is no need to answer.',
      'Thank you. It has made a difference. No answer is needed.',
      'With many thanks. I just wanted you to know.',
      'Thank you for your time. There is nothing you need to do.',
    ],
  ],
}
