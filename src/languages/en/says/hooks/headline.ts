import type { HookSays } from '../../../../draft/says.ts'

/** A part of the headline that says something. */
export const headline: HookSays = {
  subjects: [
    ['A line on your profile', 'A question about a line on your profile', 'One question on your profile'],
  ],
  messages: [
    [
      {
        opening: 'Your profile says: “{quote}.”',
        who: '[{who}, and ]I want to {want}.',
        question: 'How did you learn that yourself?',
      },
      {
        opening: 'I am writing because of a line on your profile: “{quote}.”',
        who: '[{who}, and ]I would like to {want}.',
        question: 'What would you try first in my place?',
      },
      {
        opening: 'On your profile I read: “{quote}.”',
        who: '[{who}, and ]I am trying to {want}.',
        question: 'What helped you most with it?',
      },
      {
        opening: 'I have a question about “{quote}”, as your profile says.',
        who: '[{who}, and ]I want to {want}.',
        question: 'Where would you begin in my place?',
      },
    ],
    [
      {
        opening: 'Your profile says: “{quote}.”',
        who: '[{who}.]',
        question: 'What has helped you most on your path?',
      },
      {
        opening: 'I am writing because of a line on your profile: “{quote}.”',
        who: '[{who}.]',
        question: 'What would you do differently if you began again today?',
      },
      {
        opening: 'On your profile I read: “{quote}.”',
        who: '[{who}.]',
        question: 'Which step on your path mattered most?',
      },
      {
        opening: 'I have a question about “{quote}”, as your profile says.',
        who: '[{who}.]',
        question: 'What did you have to learn first on your path?',
      },
    ],
  ],
  notes: [
    [
      {
        who: '{short}.',
        hook: 'Your profile says: “{quote}.”',
        ask: 'May I ask you one question about that?',
      },
      {
        who: '{short}, and I want to {want}.',
        ask: 'May I ask you one question about “{quote}”, as your profile says?',
      },
      { who: '{short}.', ask: 'May I ask you one question about “{quote}”, as your profile says?' },
      {
        who: '{short}.',
        hook: 'I am writing because of a line on your profile: “{quote}.”',
        ask: 'May I ask you one question about it?',
      },
    ],
    [
      { who: '[{short}.]', ask: 'May I ask you one question about “{quote}”, as your profile says?' },
      { who: '[{short}.]', hook: 'Your profile says: “{quote}.”', ask: 'May I ask you how that began?' },
      { who: '[{short}.]', ask: 'Could I ask you one question about “{quote}” on your profile?' },
      { who: '[{short}.]', hook: 'You write “{quote}”.', ask: 'May I ask you one question about that?' },
    ],
  ],
}
