import type { HookSays } from '../../../../draft/says.ts'

/** What the person says they like to help with. */
export const offer: HookSays = {
  subjects: [['What you offer on your profile', 'A question about what you offer', 'One question for you']],
  messages: [
    [
      {
        opening: 'On your profile you write: “{quote}.”',
        who: '[{who}, and ]I want to {want}.',
        question: 'Where would you begin with somebody in my place?',
      },
      {
        opening: 'One sentence on your profile is the reason I am writing: “{quote}.”',
        who: '[{who}, and ]I would like to {want}.',
        question: 'What would you look at first?',
      },
      {
        opening: 'I am writing because you say on your profile: “{quote}.”',
        who: '[{who}, and ]I want to {want}.',
        question: 'Which first step do you usually suggest?',
      },
      {
        opening: 'I have a question about something you say on your profile: “{quote}.”',
        who: '[{who}, and ]I am trying to {want}.',
        question: 'What do people in my place often get wrong at the beginning?',
      },
    ],
    [
      {
        opening: 'I am writing because of what you offer on your profile.',
        who: '[{who}, and ]I want to {want}.',
        question: 'Where would you begin with somebody in my place?',
      },
      {
        opening: 'Your profile says that you like to help, and this is the reason I am writing.',
        who: '[{who}, and ]I would like to {want}.',
        question: 'What would you look at first?',
      },
      {
        opening: 'I read on your profile that people may ask you.',
        who: '[{who}, and ]I want to {want}.',
        question: 'Which first step do you usually suggest?',
      },
      {
        opening: 'My question comes from what you offer on your profile.',
        who: '[{who}, and ]I am trying to {want}.',
        question: 'What do people in my place often get wrong at the beginning?',
      },
    ],
    [
      {
        opening: 'I am writing because of what you offer on your profile[: “{quote}”].',
        who: '[{who}.]',
        question: 'Where would you begin with somebody in my place?',
      },
      {
        opening: 'Your profile says that you like to help, and this is the reason I am writing.',
        who: '[{who}.]',
        question: 'What would you look at first?',
      },
      {
        opening: 'I read on your profile that people may ask you.',
        who: '[{who}.]',
        question: 'Which first step do you usually suggest?',
      },
      {
        opening: 'My question comes from what you offer on your profile.',
        who: '[{who}.]',
        question: 'What do people in my place often get wrong at the beginning?',
      },
    ],
  ],
  notes: [
    [
      { who: '{short}.', hook: 'You write: “{quote}.”', ask: 'May I ask you one question about that?' },
      { who: '{short}, and I want to {want}.', ask: 'May I ask you one question about how to begin?' },
      {
        who: '{short}.',
        hook: 'What you offer on your profile is what I am looking for.',
        ask: 'May I ask you one question about it?',
      },
      {
        who: '{short}, trying to {want}.',
        ask: 'May I ask what you would look at first?',
      },
      {
        who: '{short}.',
        hook: 'I read on your profile whom you like to help.',
        ask: 'May I ask you one question about the first step?',
      },
    ],
    [
      { who: '{who}.', ask: 'May I ask you one question about what you offer on your profile?' },
      { who: '[{short}.]', ask: 'May I ask you one question about what you offer on your profile?' },
      { who: '[{short}.]', ask: 'Could I ask you one question about what you offer on your profile?' },
      { who: '[{short}.]', ask: 'Would you let me ask one question about what you offer on your profile?' },
      { who: '{short}.', hook: 'I want to {want}.', ask: 'May I ask you one question about how to begin?' },
    ],
  ],
}
