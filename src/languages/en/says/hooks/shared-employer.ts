import type { HookSays } from '../../../../draft/says.ts'

/** An employer of both. */
export const sharedEmployer: HookSays = {
  subjects: [['A question after {place}', 'A question about {place}', 'We have {place} in common']],
  messages: [
    [
      {
        opening: 'We have both worked at {place}.',
        who: '[{who}, and ]I want to {want}.',
        question: 'How did you learn that yourself?',
      },
      {
        opening: 'I am writing because we have {place} in common.',
        who: '[{who}, and ]I would like to {want}.',
        question: 'What would you try first in my place?',
      },
      {
        opening: 'Like you, I know {place} from working there.',
        who: '[{who}, and ]I am trying to {want}.',
        question: 'What helped you most with it?',
      },
      {
        opening: 'Your profile and mine both name {place}.',
        who: '[{who}, and ]I want to {want}.',
        question: 'Where would you begin in my place?',
      },
    ],
    [
      {
        opening: 'We have both worked at {place}.',
        who: '[{who}.]',
        question: 'What has helped you most since then?',
      },
      {
        opening: 'I am writing because we have {place} in common.',
        who: '[{who}.]',
        question: 'What would you do differently if you began again today?',
      },
      {
        opening: 'Like you, I know {place} from working there.',
        who: '[{who}.]',
        question: 'Which step on your path mattered most?',
      },
      {
        opening: 'Your profile and mine both name {place}.',
        who: '[{who}.]',
        question: 'What did you have to learn first on your path?',
      },
    ],
  ],
  notes: [
    [
      {
        who: '{short}, and I know {place} from working there, as you do.',
        ask: 'May I ask you one question about what came after it?',
      },
      {
        who: '{short}, and I want to {want}.',
        hook: 'We have both worked at {place}.',
        ask: 'May I ask you one question about it?',
      },
      {
        who: '{short}.',
        hook: 'We have {place} in common.',
        ask: 'May I ask you one question about your path from there to today?',
      },
      {
        who: '{short}.',
        hook: 'Like you, I have worked at {place}.',
        ask: 'May I ask you one question about the time after it?',
      },
      {
        who: '{short}.',
        hook: 'We both know {place}.',
        ask: 'May I ask you one question about what you do today?',
      },
    ],
    [
      { who: '{who}.', ask: 'May I ask you one question about your path after {place}?' },
      { who: '[{short}.]', hook: 'We have both worked at {place}.', ask: 'May I ask you one question?' },
      { who: '[{short}.]', ask: 'May I ask you one question about your time at {place}?' },
      { who: '[{short}.]', ask: 'Could I ask you one question about your path after {place}?' },
      { who: '[{short}.]', ask: 'May I ask you one question about your own path?' },
    ],
  ],
}
