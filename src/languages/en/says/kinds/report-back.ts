import type { KindSays } from '../../../../draft/says.ts'

/** What came of the advice. */
export const reportBack: KindSays = {
  subject: [
    [
      'What came of your advice',
      'I followed your advice',
      'An update on your advice',
      'A short report for you',
    ],
  ],
  opening: [
    [
      'Some time ago you gave me this advice: {advice}.',
      'I followed your advice: {advice}.',
      'I would like to tell you what came of your advice ({advice}).',
      'Your advice has stayed with me: {advice}.',
    ],
    [
      'I would like to tell you what came of your advice.',
      'I followed your advice, and here is a short update.',
      'Some time ago you gave me some advice, and I have used it.',
      'Your advice has helped me, and I want to tell you how.',
    ],
  ],
  'own-words': [
    [
      'This is how it went: {acted}.',
      'Here is what happened: {acted}.',
      'This has happened since then: {acted}.',
      'The result so far: {acted}.',
    ],
  ],
  thanks: [
    [
      'Thank you for your help. There is no need to answer.',
      'Thank you. Your advice helped me. No answer is needed.',
      'Thanks again for your time. I just wanted you to know.',
      'With many thanks. There is nothing you need to do.',
    ],
  ],
}
