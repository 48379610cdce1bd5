import type { HookSays } from '../../../../draft/says.ts'

/** What the person does today. `{aim}` is known where the user wants to be there one day. */
export const today: HookSays = {
  subjects: [
    ['Your work as {role}', 'A question about your work as {role}', 'One question on your work as {role}'],
  ],
  messages: [
    [
      {
        opening: 'Your work as {role}[ at {company}] is the reason I am writing.',
        who: '[{who}, and ]I want to {aim}.',
        question: 'What did you have to learn first on the way there?',
      },
      {
        opening: 'I am writing because of your work as {role}[ at {company}].',
        who: '[{who}, and ]I hope to {aim}.',
        question: 'Which step on your path there mattered most?',
      },
      {
        opening: 'I have a question about your path to your work as {role}[ at {company}].',
        who: '[{who}, and ]I would like to {aim}.',
        question: 'What would you do differently on it today?',
      },
      {
        opening: 'My question is about your work as {role}[ at {company}].',
        who: '[{who}, and ]I want to {aim}.',
        question: 'What should I be able to do before I try?',
      },
    ],
    [
      {
        opening: 'Your work as {role}[ at {company}] is the reason I am writing.',
        who: '[{who}, and ]I want to {want}.',
        question: 'How did you learn that yourself?',
      },
      {
        opening: 'I am writing because of your work as {role}[ at {company}].',
        who: '[{who}, and ]I would like to {want}.',
        question: 'What would you try first in my place?',
      },
      {
        opening: 'I have a question about your work as {role}[ at {company}].',
        who: '[{who}, and ]I am trying to {want}.',
        question: 'What helped you most with it?',
      },
      {
        opening: 'My question is about your work as {role}[ at {company}].',
        who: '[{who}, and ]I want to {want}.',
        question: 'What do people in my place often get wrong?',
      },
    ],
    [
      {
        opening: 'Your work as {role}[ at {company}] is the reason I am writing.',
        who: '[{who}.]',
        question: 'What did you have to learn first on the way there?',
      },
      {
        opening: 'I am writing because of your work as {role}[ at {company}].',
        who: '[{who}.]',
        question: 'Which step on your path there mattered most?',
      },
      {
        opening: 'I have a question about your work as {role}[ at {company}].',
        who: '[{who}.]',
        question: 'What surprised you most in the first year?',
      },
      {
        opening: 'My question is about your work as {role}[ at {company}].',
        who: '[{who}.]',
        question: 'What would you do differently if you began again today?',
      },
    ],
  ],
  notes: [
    [
      {
        who: '{short}, and I want to {aim}.',
        ask: 'May I ask you one question about your path to {role}[ at {company}]?',
      },
      {
        who: '{short}, hoping to {aim}.',
        ask: 'May I ask you one question about your first year as {role}?',
      },
      {
        who: '{short}, and I hope to {aim}.',
        ask: 'May I ask what you had to learn first as {role}?',
      },
      {
        who: '{short}.',
        hook: 'I would like to do work like yours one day{?aim}.',
        ask: 'May I ask you one question about your path to {role}[ at {company}]?',
      },
    ],
    [
      {
        who: '{short}, and I want to {want}.',
        ask: 'May I ask how you learned that as {role}?',
      },
      { who: '{short}.', ask: 'May I ask you one question about your work as {role}[ at {company}]?' },
      {
        who: '{short}, trying to {want}.',
        ask: 'May I ask you one question about your work as {role}?',
      },
      {
        who: '{short}.',
        hook: 'Your work as {role} is close to what I want to learn.',
        ask: 'May I ask you one question about it?',
      },
    ],
    [
      { who: '{who}.', ask: 'May I ask you one question about your work as {role}?' },
      { who: '[{short}.]', ask: 'May I ask you one question about your work as {role}[ at {company}]?' },
      { who: '[{short}.]', ask: 'Could I ask you one question about your work as {role}[ at {company}]?' },
      { who: '[{short}.]', ask: 'Would you let me ask one question about your work as {role}?' },
      { who: '[{short}.]', ask: 'May I ask you one question about your work?' },
    ],
  ],
}
