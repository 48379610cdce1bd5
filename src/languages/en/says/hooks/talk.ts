import type { HookSays } from '../../../../draft/says.ts'

/** A talk, a podcast, a panel: whether the user heard it is theirs to say. */
export const talk: HookSays = {
  subjects: [
    ['“{brief}”', 'A question about “{brief}”', 'One question on “{brief}”'],
    ['Your talk', 'A question about your talk', 'One question on your talk'],
  ],
  messages: [
    [
      {
        opening: 'On your profile I found “{quote}”.',
        who: '[{who}, and ]I want to {want}.',
        question: 'What from it would you tell somebody in my place first?',
      },
      {
        opening: 'You spoke about this: “{quote}”.',
        who: '[{who}, and ]I would like to {want}.',
        question: 'If I could take only one thing from it into my own work, what should it be?',
      },
      {
        opening: 'I have a question about “{quote}”, which I saw on your profile.',
        who: '[{who}, and ]I am trying to {want}.',
        question: 'Where would you begin with it in my place?',
      },
      {
        opening: '“{quote}”: this line on your profile is the reason I am writing.',
        who: '[{who}, and ]I want to {want}.',
        question: 'What do people in my place often get wrong?',
      },
    ],
    [
      {
        opening: 'I saw on your profile that you speak about your work.',
        who: '[{who}, and ]I want to {want}.',
        question: 'What would you tell somebody in my place first?',
      },
      {
        opening: 'The talk on your profile is the reason I am writing.',
        who: '[{who}, and ]I would like to {want}.',
        question: 'Where would you begin in my place?',
      },
      {
        opening: 'I have a question about the talk on your profile.',
        who: '[{who}, and ]I am trying to {want}.',
        question: 'What from it would you tell somebody in my place first?',
      },
      {
        opening: 'My question comes from the talk on your profile.',
        who: '[{who}, and ]I want to {want}.',
        question: 'What do people in my place often get wrong?',
      },
    ],
    [
      {
        opening: 'On your profile I found[ “{quote}”] something I would like to ask about.',
        who: '[{who}.]',
        question: 'What from your talk would you tell a beginner first?',
      },
      {
        opening: 'The talk on your profile is the reason I am writing.',
        who: '[{who}.]',
        question: 'If I could take only one thing from it into my own work, what should it be?',
      },
      {
        opening: 'I have a question about the talk on your profile.',
        who: '[{who}.]',
        question: 'What would you add to it today?',
      },
      {
        opening: 'My question comes from the talk on your profile.',
        who: '[{who}.]',
        question: 'What do people in my place often get wrong?',
      },
    ],
  ],
  notes: [
    [
      { who: '{short}.', ask: 'May I ask you one question about “{quote}”, which I saw on your profile?' },
      {
        who: '{short}.',
        hook: 'I saw “{quote}” on your profile.',
        ask: 'May I ask you one question about it?',
      },
      {
        who: '{short}.',
        hook: '“{quote}” is close to what I want to learn.',
        ask: 'May I ask you one question about it?',
      },
      { who: '{short}, and I want to {want}.', ask: 'May I ask you one question about “{quote}”?' },
      { who: '{short}.', hook: 'You spoke about “{quote}”.', ask: 'May I ask you one question about that?' },
      {
        who: '{short}, and I want to {want}.',
        ask: 'May I ask you one question about the talk on your profile?',
      },
    ],
    [
      { who: '{who}.', ask: 'May I ask you one question about the talk on your profile?' },
      { who: '[{short}.]', ask: 'May I ask you one question about the talk on your profile?' },
      { who: '[{short}.]', ask: 'Could I ask you one question about the talk on your profile?' },
      { who: '[{short}.]', ask: 'Would you let me ask one question about the talk on your profile?' },
      {
        who: '{short}.',
        hook: 'I want to {want}.',
        ask: 'May I ask you one question about the talk on your profile?',
      },
    ],
  ],
}
