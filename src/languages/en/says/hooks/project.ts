import type { HookSays } from '../../../../draft/says.ts'

/** A project that the profile lists. */
export const project: HookSays = {
  subjects: [
    ['“{brief}”', 'A question about “{brief}”', 'One question on “{brief}”'],
    ['Your project', 'A question about your project', 'One question on your project'],
  ],
  messages: [
    [
      {
        opening: 'You worked on “{quote}”.',
        who: '[{who}, and ]I want to {want}.',
        question: 'How did you go about that on this project?',
      },
      {
        opening: 'On your profile I found the project “{quote}”.',
        who: '[{who}, and ]I would like to {want}.',
        question: 'What did the project teach you about it?',
      },
      {
        opening: 'Your project “{quote}” is the reason I am writing.',
        who: '[{who}, and ]I want to {want}.',
        question: 'What helped you most with it there?',
      },
      {
        opening: 'I have a question about your project “{quote}”.',
        who: '[{who}, and ]I am trying to {want}.',
        question: 'What would you do differently about it on the next one?',
      },
    ],
    [
      {
        opening: 'One of the projects on your profile is the reason I am writing.',
        who: '[{who}, and ]I want to {want}.',
        question: 'What did it teach you about that?',
      },
      {
        opening: 'I am writing about the project on your profile[ that began in {year}].',
        who: '[{who}, and ]I would like to {want}.',
        question: 'How did you go about that there?',
      },
      {
        opening: 'I have a question about the project on your profile[ that began in {year}].',
        who: '[{who}, and ]I am trying to {want}.',
        question: 'What helped you most with it there?',
      },
      {
        opening: 'My question comes from the project on your profile[ that began in {year}].',
        who: '[{who}, and ]I want to {want}.',
        question: 'What would you do differently about it on the next one?',
      },
    ],
    [
      {
        opening: 'I am writing about[ “{quote}”,] a project on your profile.',
        who: '[{who}.]',
        question: 'What did it teach you that you still use?',
      },
      {
        opening: 'One of the projects on your profile is the reason I am writing.',
        who: '[{who}.]',
        question: 'What was the hardest decision in it?',
      },
      {
        opening: 'I have a question about the project on your profile.',
        who: '[{who}.]',
        question: 'What would you do differently on the next one?',
      },
      {
        opening: 'My question comes from the project on your profile.',
        who: '[{who}.]',
        question: 'What helped you most there?',
      },
    ],
  ],
  notes: [
    [
      { who: '{short}.', hook: 'You worked on “{quote}”.', ask: 'May I ask you one question about it?' },
      { who: '{short}, and I want to {want}.', ask: 'May I ask you one question about “{quote}”?' },
      { who: '{short}.', ask: 'May I ask you one question about your project “{quote}”?' },
      {
        who: '{short}.',
        hook: 'Your project “{quote}” is the reason I am writing.',
        ask: 'May I ask you one question about it?',
      },
      {
        who: '{short}, and I want to {want}.',
        ask: 'May I ask you one question about the project on your profile?',
      },
      {
        who: '{short}.',
        hook: 'The project on your profile is close to what I want to learn.',
        ask: 'May I ask you one question about it?',
      },
    ],
    [
      { who: '{who}.', ask: 'May I ask you one question about the project on your profile?' },
      { who: '[{short}.]', ask: 'May I ask you one question about the project on your profile?' },
      { who: '[{short}.]', ask: 'Could I ask you one question about the project on your profile?' },
      { who: '[{short}.]', ask: 'Would you let me ask one question about the project on your profile?' },
      {
        who: '{short}.',
        hook: 'I want to {want}.',
        ask: 'May I ask you one question about the project on your profile?',
      },
    ],
  ],
}
