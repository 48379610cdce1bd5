import type { KindSays } from '../../../../draft/says.ts'

/** What came of the advice: the deed first, then whose advice it was. */
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
      'I followed your advice: {acted}.',
      'I tried what you had advised: {acted}.',
      'Since our talk I have acted on your advice: {acted}.',
      'I have done what you suggested: {acted}.',
    ],
    [
      'I followed your advice: {advice}.',
      'I tried what you had advised: {advice}.',
      'Since our talk I have acted on your advice: {advice}.',
      'I have done what you suggested: {advice}.',
    ],
    [
      'I followed your advice, and here is a short update.',
      'I tried what you had advised, and I want to tell you how it went.',
      'Since our talk I have acted on your advice.',
      'I have done what you suggested, and it has helped me.',
    ],
  ],
  'who-and-why': [
    [
      '{?acted}You had told me: {advice}.',
      '{?acted}It goes back to what you told me: {advice}.',
      '{?acted}The idea was yours: {advice}.',
      '{?acted}It began with your advice: {advice}.',
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
