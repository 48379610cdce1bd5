import type { HookSays } from '../../../../draft/says.ts'

/** Something that only the user knows: it is said in their own words, which lead. */
export const own: HookSays = {
  subjects: [['A question for you', 'One question', 'Could I ask you one thing?']],
  messages: [
    [
      {
        opening: '',
        who: '[{who}, and ]I want to {want}.',
        question: 'How did you learn that yourself?',
      },
      {
        opening: '',
        who: '[{who}, and ]I would like to {want}.',
        question: 'What would you try first in my place?',
      },
      {
        opening: '',
        who: '[{who}, and ]I am trying to {want}.',
        question: 'What helped you most with it?',
      },
      {
        opening: '',
        who: '[{who}, and ]I want to {want}.',
        question: 'Where would you begin in my place?',
      },
    ],
    [
      {
        opening: '',
        who: '[{who}.]',
        question: 'What has helped you most on your path?',
      },
      {
        opening: '',
        who: '[{who}.]',
        question: 'What would you do differently if you began again today?',
      },
      {
        opening: '',
        who: '[{who}.]',
        question: 'Which step on your path mattered most?',
      },
      {
        opening: '',
        who: '[{who}.]',
        question: 'What did you have to learn first on your path?',
      },
    ],
  ],
  notes: [
    [
      { who: '{short}, and I want to {want}.', ask: 'May I ask you one question about it?' },
      { who: '{short}, trying to {want}.', ask: 'May I ask you how you would begin?' },
      { who: '{short}, and I would like to {want}.', ask: 'Could I ask you one question about it?' },
      { who: '{short}, and I want to {want}.', ask: 'May I ask what you would do first?' },
    ],
    [
      { who: '{who}.', ask: 'May I ask you one question about your work?' },
      { who: '[{short}.]', ask: 'May I ask you one question about your work?' },
      { who: '[{short}.]', ask: 'Could I ask you one question about your work?' },
      { who: '[{short}.]', ask: 'Would you let me ask one question about your own path?' },
      { who: '[{short}.]', ask: 'May I ask you one question about your own path?' },
    ],
  ],
}
