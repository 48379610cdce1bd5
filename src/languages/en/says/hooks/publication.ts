import type { HookSays } from '../../../../draft/says.ts'

/** Something they published; whether the user read it is theirs to say. */
export const publication: HookSays = {
  subjects: [
    ['“{brief}”', 'A question about “{brief}”', 'One question on “{brief}”'],
    ['Your publication', 'A question about your publication', 'One question on your publication'],
  ],
  messages: [
    [
      {
        opening: 'You published “{quote}”.',
        who: '[{who}, and ]I want to {want}.',
        question: 'What did that work teach you about it?',
      },
      {
        opening: 'On your profile I found “{quote}”.',
        who: '[{who}, and ]I would like to {want}.',
        question: 'What from it would you tell somebody in my place first?',
      },
      {
        opening: 'Your publication “{quote}” is the reason I am writing.',
        who: '[{who}, and ]I want to {want}.',
        question: 'Where would you begin with it in my place?',
      },
      {
        opening: 'I have a question about “{quote}”, which I saw on your profile.',
        who: '[{who}, and ]I am trying to {want}.',
        question: 'What do people in my place often get wrong?',
      },
    ],
    [
      {
        opening: 'I am writing about your publication[ of {year}].',
        who: '[{who}, and ]I want to {want}.',
        question: 'What did that work teach you about it?',
      },
      {
        opening: 'Your publication[ of {year}] is the reason I am writing.',
        who: '[{who}, and ]I would like to {want}.',
        question: 'What from it would you tell somebody in my place first?',
      },
      {
        opening: 'I have a question about your publication[ of {year}].',
        who: '[{who}, and ]I am trying to {want}.',
        question: 'Where would you begin with it in my place?',
      },
      {
        opening: 'My question comes from your publication[ of {year}].',
        who: '[{who}, and ]I want to {want}.',
        question: 'What do people in my place often get wrong?',
      },
    ],
    [
      {
        opening: 'I am writing about your publication[ “{quote}”].',
        who: '[{who}.]',
        question: 'Which part of it do you use in your work today?',
      },
      {
        opening: 'Your publication[ of {year}] is the reason I am writing.',
        who: '[{who}.]',
        question: 'What would you add to it today?',
      },
      {
        opening: 'I have a question about your publication[ of {year}].',
        who: '[{who}.]',
        question: 'What was the hardest part of that work?',
      },
      {
        opening: 'My question comes from your publication[ of {year}].',
        who: '[{who}.]',
        question: 'What did you learn from it that the text does not say?',
      },
    ],
  ],
  notes: [
    [
      { who: '{short}.', hook: 'You published “{quote}”.', ask: 'May I ask you one question about it?' },
      { who: '{short}, and I want to {want}.', ask: 'May I ask you one question about “{quote}”?' },
      { who: '{short}.', ask: 'May I ask you one question about your publication “{quote}”?' },
      {
        who: '{short}, and I want to {want}.',
        ask: 'May I ask you one question about your publication[ of {year}]?',
      },
      {
        who: '{short}.',
        hook: 'Your publication[ of {year}] is close to what I want to learn.',
        ask: 'May I ask you one question about it?',
      },
      {
        who: '{short}.',
        hook: 'I am writing because of your publication[ of {year}].',
        ask: 'May I ask you one question about that work?',
      },
    ],
    [
      { who: '{who}.', ask: 'May I ask you one question about your publication[ of {year}]?' },
      { who: '[{short}.]', ask: 'May I ask you one question about your publication[ of {year}]?' },
      { who: '[{short}.]', ask: 'Could I ask you one question about your publication[ of {year}]?' },
      { who: '[{short}.]', ask: 'Would you let me ask one question about your publication[ of {year}]?' },
      {
        who: '{short}.',
        hook: 'I want to {want}.',
        ask: 'May I ask you one question about your publication[ of {year}]?',
      },
    ],
  ],
}
