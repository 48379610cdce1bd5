import type { HookSays } from '../../../../draft/says.ts'

/** A town of both. */
export const sharedPlace: HookSays = {
  subjects: [['A question from {place}', 'One question, from {place}', 'We are both in {place}']],
  messages: [
    [
      {
        opening: 'We are both in {place}.',
        who: '[{who}, and ]I want to {want}.',
        question: 'How did you learn that yourself?',
      },
      {
        opening: 'I am writing to you because we are both in {place}.',
        who: '[{who}, and ]I would like to {want}.',
        question: 'What would you try first in my place?',
      },
      {
        opening: 'Like you, I live and work in {place}.',
        who: '[{who}, and ]I am trying to {want}.',
        question: 'What helped you most with it?',
      },
      {
        opening: 'I saw that you are in {place}, as I am.',
        who: '[{who}, and ]I want to {want}.',
        question: 'Where would you begin in my place?',
      },
    ],
    [
      {
        opening: 'We are both in {place}.',
        who: '[{who}.]',
        question: 'What has helped you most on your path?',
      },
      {
        opening: 'I am writing to you because we are both in {place}.',
        who: '[{who}.]',
        question: 'What would you do differently if you began again today?',
      },
      {
        opening: 'Like you, I live and work in {place}.',
        who: '[{who}.]',
        question: 'Which step on your path mattered most?',
      },
      {
        opening: 'I saw that you are in {place}, as I am.',
        who: '[{who}.]',
        question: 'What did you have to learn first on your path?',
      },
    ],
  ],
  notes: [
    [
      { who: '{short}, in {place} like you.', ask: 'May I ask you one question about your work?' },
      {
        who: '{short}, and I want to {want}.',
        hook: 'We are both in {place}.',
        ask: 'May I ask you one question?',
      },
      {
        who: '{short}.',
        hook: 'We are both in {place}.',
        ask: 'May I ask you one question about your own path?',
      },
      {
        who: '{short}.',
        hook: 'I saw that you are in {place} too.',
        ask: 'May I ask you one question about your work?',
      },
    ],
    [
      { who: '{who}.', ask: 'May I ask you one question about your work?' },
      { who: '[{short}.]', hook: 'We are both in {place}.', ask: 'May I ask you one question?' },
      { who: '[{short}.]', ask: 'May I ask you one question about your work in {place}?' },
      { who: '[{short}.]', ask: 'Could I ask you one question about your work?' },
      { who: '[{short}.]', ask: 'May I ask you one question about your own path?' },
    ],
  ],
}
