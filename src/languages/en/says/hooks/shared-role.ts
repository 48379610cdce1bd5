import type { HookSays } from '../../../../draft/says.ts'

/** A role that the user has now and the person had before. */
export const sharedRole: HookSays = {
  subjects: [
    ['Your time as {role}', 'A question about your time as {role}', 'One question on your time as {role}'],
  ],
  messages: [
    [
      {
        opening: 'You know my field from your own time as {role}[ at {company}].',
        who: '[{who}, and ]I want to {want}.',
        question: 'How did you learn that at the time?',
      },
      {
        opening: 'As {role}[ at {company}] you worked close to where I am today.',
        who: '[{who}, and ]I would like to {want}.',
        question: 'What helped you most with it?',
      },
      {
        opening: 'I am writing because of your time as {role}[ at {company}].',
        who: '[{who}, and ]I am trying to {want}.',
        question: 'What would you try first, if you were back there?',
      },
      {
        opening: 'Your time as {role}[ at {company}] is close to where I am now.',
        who: '[{who}, and ]I want to {want}.',
        question: 'Looking back, where would you begin?',
      },
    ],
    [
      {
        opening: 'You know my field from your own time as {role}[ at {company}].',
        who: '[{who}.]',
        question: 'What did you learn there that you still use?',
      },
      {
        opening: 'As {role}[ at {company}] you worked close to where I am today.',
        who: '[{who}.]',
        question: 'What helped you most on the way from there?',
      },
      {
        opening: 'I am writing because of your time as {role}[ at {company}].',
        who: '[{who}.]',
        question: 'What would you do differently, if you were back there?',
      },
      {
        opening: 'Your time as {role}[ at {company}] is close to where I am now.',
        who: '[{who}.]',
        question: 'How did you decide what to do next?',
      },
    ],
  ],
  notes: [
    [
      {
        who: '{short}, and I want to {want}.',
        ask: 'May I ask you one question about your time as {role}?',
      },
      {
        who: '{short}.',
        hook: 'You know my field from your time as {role}.',
        ask: 'May I ask you one question about what came next?',
      },
      {
        who: '{short}.',
        hook: 'As {role}[ at {company}] you worked close to where I am today.',
        ask: 'May I ask you one question about it?',
      },
      {
        who: '{short}, trying to {want}.',
        ask: 'May I ask how you learned that as {role}?',
      },
    ],
    [
      { who: '{who}.', ask: 'May I ask you one question about your time as {role}?' },
      { who: '[{short}.]', ask: 'May I ask you one question about your time as {role}[ at {company}]?' },
      { who: '[{short}.]', ask: 'Could I ask you one question about your time as {role}[ at {company}]?' },
      { who: '[{short}.]', ask: 'Would you let me ask one question about your time as {role}?' },
      { who: '[{short}.]', ask: 'May I ask you one question about your own path?' },
    ],
  ],
}
