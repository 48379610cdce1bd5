import type { HookSays } from '../../../../draft/says.ts'

/** An article of theirs, by its title or its day. */
export const article: HookSays = {
  subjects: [
    [
      'Your article of {day}',
      'A question about your article of {day}',
      'One question on your article of {day}',
    ],
    ['Your article', 'A question about your article', 'One question on your article'],
  ],
  messages: [
    [
      {
        opening: 'I am writing about your article “{quote}”.',
        who: '[{who}, and ]I want to {want}.',
        question: 'Which part of it would you try first in my place?',
      },
      {
        opening: 'Your article “{quote}” is the reason I am writing.',
        who: '[{who}, and ]I would like to {want}.',
        question: 'If I could take only one thing from it into my own work, what should it be?',
      },
      {
        opening: 'I have a question about your article “{quote}”.',
        who: '[{who}, and ]I am trying to {want}.',
        question: 'What would you do first in my place?',
      },
      {
        opening: 'I came to your article “{quote}” with a question.',
        who: '[{who}, and ]I want to {want}.',
        question: 'Where would you begin in my place?',
      },
    ],
    [
      {
        opening: 'I am writing about your article[ of {day}].',
        who: '[{who}, and ]I want to {want}.',
        question: 'Which part of it would you try first in my place?',
      },
      {
        opening: 'Your article[ of {day}] is the reason I am writing.',
        who: '[{who}, and ]I would like to {want}.',
        question: 'If I could take only one thing from it into my own work, what should it be?',
      },
      {
        opening: 'I have a question about your article[ of {day}].',
        who: '[{who}, and ]I am trying to {want}.',
        question: 'What would you do first in my place?',
      },
      {
        opening: 'My question comes from your article[ of {day}].',
        who: '[{who}, and ]I want to {want}.',
        question: 'Where would you begin in my place?',
      },
    ],
    [
      {
        opening: 'I am writing about your article[ “{quote}”].',
        who: '[{who}.]',
        question: 'Which part of it should somebody try first?',
      },
      {
        opening: 'Your article[ “{quote}”] is the reason I am writing.',
        who: '[{who}.]',
        question: 'If I could take only one thing from it into my own work, what should it be?',
      },
      {
        opening: 'I have a question about your article[ of {day}].',
        who: '[{who}.]',
        question: 'What would you add to it today?',
      },
      {
        opening: 'My question comes from your article[ of {day}].',
        who: '[{who}.]',
        question: 'What was the hardest part of it in practice?',
      },
    ],
  ],
  notes: [
    [
      {
        who: '{short}.',
        hook: 'Your article “{quote}” is close to what I want to learn.',
        ask: 'May I ask you one question about it?',
      },
      {
        who: '{short}, and I want to {want}.',
        ask: 'May I ask you one question about your article[ of {day}]?',
      },
      { who: '{short}.', ask: 'May I ask you one question about your article “{quote}”?' },
      {
        who: '{short}.',
        hook: 'Your article[ of {day}] is close to what I want to learn.',
        ask: 'May I ask you one question about it?',
      },
      {
        who: '{short}, trying to {want}.',
        ask: 'Could I ask you one question about your article[ of {day}]?',
      },
      {
        who: '{short}.',
        hook: 'I am writing because of your article[ of {day}].',
        ask: 'May I ask you one question about it?',
      },
      {
        who: '{short}.',
        hook: 'My question comes from your article[ of {day}].',
        ask: 'May I ask it here, in one line?',
      },
    ],
    [
      { who: '{who}.', ask: 'May I ask you one question about your article[ of {day}]?' },
      {
        who: '{short}.',
        hook: 'I want to {want}.',
        ask: 'May I ask you one question about your article[ of {day}]?',
      },
      { who: '[{short}.]', ask: 'May I ask you one question about your article[ of {day}]?' },
      { who: '[{short}.]', ask: 'Could I ask you one question about your article[ of {day}]?' },
      { who: '[{short}.]', ask: 'Would you let me ask one question about your article[ of {day}]?' },
    ],
  ],
  answers: [
    [
      { opening: '“{quote}.”', ask: 'Which part of it should somebody try first?' },
      { opening: '“{quote}.”', ask: 'What would you add to it today?' },
      { opening: '“{quote}.”', ask: 'What was the hardest part of it in practice?' },
      { opening: '“{quote}.”', ask: 'What did you take from that for your own work?' },
    ],
    [
      { opening: '', ask: 'Which part of it should somebody try first?' },
      { opening: '', ask: 'What would you add to it today?' },
      { opening: '', ask: 'What was the hardest part of it in practice?' },
      { opening: '', ask: 'What did you take from that for your own work?' },
    ],
  ],
  letters: [
    [
      {
        opening: 'I have a question about your article “{quote}”.',
        ask: 'Which part of it should somebody try first?',
      },
      { opening: 'I have a question about your article “{quote}”.', ask: 'What would you add to it today?' },
      {
        opening: 'I have a question about your article “{quote}”.',
        ask: 'What was the hardest part of it in practice?',
      },
      {
        opening: 'I have a question about your article “{quote}”.',
        ask: 'What did you take from that for your own work?',
      },
    ],
    [
      {
        opening: 'I have a question about your article[ of {day}].',
        ask: 'Which part of it should somebody try first?',
      },
      { opening: 'I have a question about your article[ of {day}].', ask: 'What would you add to it today?' },
      {
        opening: 'I have a question about your article[ of {day}].',
        ask: 'What was the hardest part of it in practice?',
      },
      {
        opening: 'I have a question about your article[ of {day}].',
        ask: 'What did you take from that for your own work?',
      },
    ],
  ],
}
