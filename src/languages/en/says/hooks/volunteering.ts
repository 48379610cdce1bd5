import type { HookSays } from '../../../../draft/says.ts'

/** Unpaid work of theirs. */
export const volunteering: HookSays = {
  subjects: [
    [
      'Your work with {place}',
      'A question about your work with {place}',
      'One question on your work with {place}',
    ],
  ],
  messages: [
    [
      {
        opening: 'You give your time to {place}.',
        who: '[{who}, and ]I want to {want}.',
        question: 'How did you learn that yourself?',
      },
      {
        opening: 'I am writing because of your work with {place}.',
        who: '[{who}, and ]I would like to {want}.',
        question: 'What would you try first in my place?',
      },
      {
        opening: 'I saw on your profile that you volunteer with {place}.',
        who: '[{who}, and ]I am trying to {want}.',
        question: 'What helped you most with it?',
      },
      {
        opening: 'My question comes from your work with {place}.',
        who: '[{who}, and ]I want to {want}.',
        question: 'Where would you begin in my place?',
      },
    ],
    [
      {
        opening: 'You give your time to {place}.',
        who: '[{who}.]',
        question: 'What has helped you most on your path?',
      },
      {
        opening: 'I am writing because of your work with {place}.',
        who: '[{who}.]',
        question: 'What would you do differently if you began again today?',
      },
      {
        opening: 'I saw on your profile that you volunteer with {place}.',
        who: '[{who}.]',
        question: 'Which step on your path mattered most?',
      },
      {
        opening: 'My question comes from your work with {place}.',
        who: '[{who}.]',
        question: 'What did you have to learn first on your path?',
      },
    ],
  ],
  notes: [
    [
      {
        who: '{short}.',
        hook: 'You give your time to {place}.',
        ask: 'May I ask you one question about it?',
      },
      {
        who: '{short}, and I want to {want}.',
        ask: 'May I ask you one question about your work with {place}?',
      },
      { who: '{short}.', ask: 'May I ask you one question about your work with {place}?' },
      {
        who: '{short}.',
        hook: 'I am writing because of your work with {place}.',
        ask: 'May I ask you one question about it?',
      },
    ],
    [
      { who: '{who}.', ask: 'May I ask you one question about your work with {place}?' },
      { who: '[{short}.]', ask: 'May I ask you one question about your work with {place}?' },
      { who: '[{short}.]', ask: 'Could I ask you one question about your work with {place}?' },
      { who: '[{short}.]', ask: 'Would you let me ask one question about your work with {place}?' },
      { who: '[{short}.]', ask: 'May I ask you one question about your volunteer work?' },
    ],
  ],
}
