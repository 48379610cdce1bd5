import type { HookSays } from '../../../../draft/says.ts'

/** A change from one kind of work to another. `{aim}` is known where the user wants to go there too. */
export const move: HookSays = {
  subjects: [['Your move to {after}', 'A question about your move to {after}', 'From {before} to {after}']],
  messages: [
    [
      {
        opening: 'You went from {before} to {after}[ in {year}].',
        who: '[{who}, and ]I want to {aim}.',
        question: 'How did you prepare for that step?',
      },
      {
        opening: 'Your step from {before} to {after}[ in {year}] is the reason I am writing.',
        who: '[{who}, and ]I hope to {aim}.',
        question: 'What helped you most in the first year?',
      },
      {
        opening: 'I saw on your profile that you went from {before} to {after}[ in {year}].',
        who: '[{who}, and ]I would like to {aim}.',
        question: 'What would you do differently if you took that step again today?',
      },
      {
        opening: 'I have a question about your step from {before} to {after}[ in {year}].',
        who: '[{who}, and ]I want to {aim}.',
        question: 'What did you have to learn first?',
      },
      {
        opening: 'You went from {before} to {after}[ in {year}].',
        who: '[{who}, and ]I want to {?aim}{need}.',
        question: 'Where on that path did you learn it?',
      },
    ],
    [
      {
        opening: 'You went from {before} to {after}[ in {year}].',
        who: '[{who}, and ]I want to {want}.',
        question: 'How did you learn that on the way?',
      },
      {
        opening: 'Your step from {before} to {after}[ in {year}] is the reason I am writing.',
        who: '[{who}, and ]I would like to {want}.',
        question: 'What helped you most with it at that time?',
      },
      {
        opening: 'I saw on your profile that you went from {before} to {after}[ in {year}].',
        who: '[{who}, and ]I am trying to {want}.',
        question: 'Where on that path did you learn it?',
      },
      {
        opening: 'I have a question about your step from {before} to {after}[ in {year}].',
        who: '[{who}, and ]I want to {want}.',
        question: 'What would you do first, if you stood there again?',
      },
    ],
    [
      {
        opening: 'You went from {before} to {after}[ in {year}].',
        who: '[{who}.]',
        question: 'How did you prepare for that step?',
      },
      {
        opening: 'Your step from {before} to {after}[ in {year}] is the reason I am writing.',
        who: '[{who}.]',
        question: 'What helped you most in the first year?',
      },
      {
        opening: 'I saw on your profile that you went from {before} to {after}[ in {year}].',
        who: '[{who}.]',
        question: 'What would you do differently if you took that step again today?',
      },
      {
        opening: 'I have a question about your step from {before} to {after}[ in {year}].',
        who: '[{who}.]',
        question: 'What did you have to learn first?',
      },
    ],
  ],
  notes: [
    [
      {
        who: '{short}, and I want to {aim}.',
        ask: 'May I ask you one question about your own step to {after}[ in {year}]?',
      },
      {
        who: '{short}.',
        hook: 'You went from {before} to {after}[ in {year}], and I hope to do the same.',
        ask: 'May I ask you one question about it{?aim}?',
      },
      {
        who: '{short}, hoping to {aim}.',
        hook: 'You took that step[ in {year}].',
        ask: 'May I ask you one question about how you prepared for it?',
      },
      {
        who: '{short}.',
        hook: 'I would like to go the way you went, from {before} to {after}.',
        ask: 'May I ask you one question about it{?aim}?',
      },
      {
        who: '{short}, and I want to {aim}, as you did[ in {year}].',
        ask: 'May I ask you one question about your first year?',
      },
    ],
    [
      {
        who: '{short}.',
        hook: 'You went from {before} to {after}[ in {year}].',
        ask: 'May I ask you one question about that step?',
      },
      {
        who: '{short}, and I want to {want}.',
        ask: 'May I ask how you learned that on the way to {after}?',
      },
      { who: '{short}.', ask: 'May I ask you one question about your step from {before} to {after}?' },
      {
        who: '{short}, and I want to {want}.',
        ask: 'May I ask you one question about your step to {after}[ in {year}]?',
      },
      {
        who: '{short}.',
        hook: 'Your step to {after}[ in {year}] is the reason I am writing.',
        ask: 'May I ask you one question about it?',
      },
    ],
    [
      { who: '{who}.', ask: 'May I ask you one question about your step to {after}?' },
      { who: '[{short}.]', ask: 'May I ask you one question about your step to {after}[ in {year}]?' },
      { who: '[{short}.]', ask: 'Could I ask you one question about your step to {after}[ in {year}]?' },
      { who: '[{short}.]', ask: 'Would you let me ask one question about your step to {after}?' },
      { who: '[{short}.]', ask: 'May I ask you one question about your own path?' },
    ],
  ],
}
