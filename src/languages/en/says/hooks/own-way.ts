import type { HookSays } from '../../../../draft/says.ts'

/** What About says of the person's own way. `{aim}` is known where the user wants to go there too. */
export const ownWay: HookSays = {
  subjects: [['Your own path', 'A question about your own path', 'One question on the path you took']],
  messages: [
    [
      {
        opening: 'On your profile you write: “{quote}.”',
        who: '[{who}, and ]I want to {aim}.',
        question: 'What was the first step that worked for you?',
      },
      {
        opening: 'One sentence on your profile is the reason I am writing: “{quote}.”',
        who: '[{who}, and ]I would like to {aim}.',
        question: 'What helped you most at the beginning?',
      },
      {
        opening: 'I am writing because of what you say about your own path: “{quote}.”',
        who: '[{who}, and ]I want to {aim}.',
        question: 'What would you do first, if you stood at that point again?',
      },
      {
        opening: 'This is how you describe your path: “{quote}.”',
        who: '[{who}, and ]I am trying to {aim}.',
        question: 'What did you have to learn first on it?',
      },
    ],
    [
      {
        opening: 'On your profile you write: “{quote}.”',
        who: '[{who}, and ]I want to {want}.',
        question: 'How did you learn that on the way?',
      },
      {
        opening: 'One sentence on your profile is the reason I am writing: “{quote}.”',
        who: '[{who}, and ]I would like to {want}.',
        question: 'What helped you most with it?',
      },
      {
        opening: 'I am writing because of what you say about your own path: “{quote}.”',
        who: '[{who}, and ]I want to {want}.',
        question: 'What would you do first, if you stood at that point again?',
      },
      {
        opening: 'This is how you describe your path: “{quote}.”',
        who: '[{who}, and ]I am trying to {want}.',
        question: 'Where on that path did you learn it?',
      },
    ],
    [
      {
        opening: 'I am writing because of what your profile says about your own path.',
        who: '[{who}, and ]I want to {want}.',
        question: 'How did you learn that on the way?',
      },
      {
        opening: 'The path you took is the reason I am writing.',
        who: '[{who}, and ]I would like to {want}.',
        question: 'What helped you most with it?',
      },
      {
        opening: 'I have a question about the path that you describe on your profile.',
        who: '[{who}, and ]I want to {want}.',
        question: 'What would you do first, if you stood at that point again?',
      },
      {
        opening: 'My question comes from what you write about your own path.',
        who: '[{who}, and ]I am trying to {want}.',
        question: 'Where on that path did you learn it?',
      },
    ],
    [
      {
        opening: 'I am writing because of what your profile says about your own path[: “{quote}”].',
        who: '[{who}.]',
        question: 'What was the first step that worked for you?',
      },
      {
        opening: 'The path you took is the reason I am writing.',
        who: '[{who}.]',
        question: 'What helped you most at the beginning?',
      },
      {
        opening: 'I have a question about the path that you describe on your profile.',
        who: '[{who}.]',
        question: 'What would you do first, if you stood at that point again?',
      },
      {
        opening: 'My question comes from what you write about your own path.',
        who: '[{who}.]',
        question: 'What did you have to learn first on it?',
      },
    ],
  ],
  notes: [
    [
      { who: '{short}.', hook: 'You write: “{quote}.”', ask: 'May I ask you one question about that path?' },
      { who: '{short}, and I want to {want}.', ask: 'May I ask you one question about your own path?' },
      {
        who: '{short}.',
        hook: 'What you write about your own path is close to my plans.',
        ask: 'May I ask you one question about it?',
      },
      { who: '{short}, hoping to {aim}.', ask: 'May I ask you one question about how you got there?' },
      {
        who: '{short}.',
        hook: 'I am writing because of the path that you describe on your profile.',
        ask: 'May I ask you one question about it?',
      },
      {
        who: '{short}, and I would like to {want}.',
        ask: 'May I ask you how you began on that path?',
      },
    ],
    [
      { who: '{who}.', ask: 'May I ask you one question about your own path?' },
      {
        who: '[{short}.]',
        ask: 'May I ask you one question about the path that you describe on your profile?',
      },
      { who: '[{short}.]', ask: 'Could I ask you one question about your own path?' },
      { who: '[{short}.]', ask: 'Would you let me ask one question about the path you took?' },
      { who: '{short}.', hook: 'I want to {want}.', ask: 'May I ask you one question about your own path?' },
    ],
  ],
}
