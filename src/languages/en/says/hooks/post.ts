import type { HookSays } from '../../../../draft/says.ts'

/** A post that says something: a claim, a lesson, a story. */
export const post: HookSays = {
  subjects: [
    ['Your post of {day}', 'A question about your post of {day}', 'One question on your post of {day}'],
    ['Your post', 'A question about your post', 'One question on your post'],
  ],
  messages: [
    [
      {
        opening: 'You wrote[ on {day}]: “{quote}.”',
        who: '[{who}, and ]I want to {want}.',
        question: 'What would you try first in my place?',
      },
      {
        opening: 'I am writing about your post[ of {day}]: “{quote}.”',
        who: '[{who}, and ]I would like to {want}.',
        question: 'What should somebody in my place take from it first?',
      },
      {
        opening: 'One sentence in your post[ of {day}] is the reason I am writing: “{quote}.”',
        who: '[{who}, and ]I want to {want}.',
        question: 'What did you take from that for your own work?',
      },
      {
        opening: 'In your post[ of {day}] you say: “{quote}.”',
        who: '[{who}, and ]I am trying to {want}.',
        question: 'What do people in my place often get wrong?',
      },
      {
        opening: 'I have a question about something you wrote[ on {day}]: “{quote}.”',
        who: '[{who}, and ]I want to {want}.',
        question: 'Which first step would you take in my place?',
      },
    ],
    [
      {
        opening: 'I am writing about your post[ of {day}].',
        who: '[{who}, and ]I want to {want}.',
        question: 'Which part of it would you try first in my place?',
      },
      {
        opening: 'Your post[ of {day}] is the reason I am writing.',
        who: '[{who}, and ]I would like to {want}.',
        question: 'What should somebody in my place take from it first?',
      },
      {
        opening: 'I have a question about your post[ of {day}].',
        who: '[{who}, and ]I am trying to {want}.',
        question: 'What did you take from that for your own work?',
      },
      {
        opening: 'My question comes from your post[ of {day}].',
        who: '[{who}, and ]I want to {want}.',
        question: 'What do people in my place often get wrong?',
      },
    ],
    [
      {
        opening: 'I am writing about your post[ of {day}][: “{quote}”].',
        who: '[{who}.]',
        question: 'What did you take from that for your own work?',
      },
      {
        opening: 'Your post[ of {day}] is the reason I am writing.',
        who: '[{who}.]',
        question: 'What would you tell somebody who tries it for the first time?',
      },
      {
        opening: 'I have a question about your post[ of {day}].',
        who: '[{who}.]',
        question: 'What did you take from that for your own work?',
      },
      {
        opening: 'My question comes from your post[ of {day}].',
        who: '[{who}.]',
        question: 'What was the hardest part of it in practice?',
      },
    ],
  ],
  notes: [
    [
      { who: '{short}.', hook: 'You wrote: “{quote}.”', ask: 'May I ask you one question about that?' },
      {
        who: '{short}, and I want to {want}.',
        ask: 'May I ask you one question about your post[ of {day}]?',
      },
      {
        who: '{short}.',
        hook: 'Your post[ of {day}] is close to what I want to learn.',
        ask: 'May I ask you one question about it?',
      },
      {
        who: '{short}, and I would like to {want}.',
        hook: 'You wrote: “{quote}.”',
        ask: 'May I ask you how you would begin?',
      },
      {
        who: '{short}, trying to {want}.',
        ask: 'Could I ask you one question about your post[ of {day}]?',
      },
      {
        who: '{short}.',
        hook: 'I am writing because of your post[ of {day}].',
        ask: 'May I ask you one question about it?',
      },
      {
        who: '{short}.',
        hook: 'My question comes from your post[ of {day}].',
        ask: 'May I ask it here, in one line?',
      },
    ],
    [
      { who: '{who}.', ask: 'May I ask you one question about your post[ of {day}]?' },
      {
        who: '{short}.',
        hook: 'I want to {want}.',
        ask: 'May I ask you one question about your post[ of {day}]?',
      },
      { who: '[{short}.]', ask: 'May I ask you one question about your post[ of {day}]?' },
      { who: '[{short}.]', ask: 'Could I ask you one question about your post[ of {day}]?' },
      {
        who: '[{short}.]',
        ask: 'Your post[ of {day}] is why I am writing. May I ask one question about it?',
      },
      { who: '[{short}.]', ask: 'Would you let me ask one question about your post[ of {day}]?' },
    ],
  ],
  answers: [
    [
      { opening: '“{quote}.”', ask: 'What did you take from that for your own work?' },
      { opening: '“{quote}.”', ask: 'What changed in your work after that?' },
      { opening: '“{quote}.”', ask: 'What would you tell somebody who is at the beginning of it?' },
      { opening: '“{quote}.”', ask: 'What was the hardest part of it?' },
    ],
    [
      { opening: '', ask: 'What did you take from that for your own work?' },
      { opening: '', ask: 'What changed in your work after that?' },
      { opening: '', ask: 'What would you tell somebody who is at the beginning of it?' },
      { opening: '', ask: 'What was the hardest part of it?' },
    ],
  ],
  letters: [
    [
      { opening: 'You wrote[ on {day}]: “{quote}.”', ask: 'What did you take from that for your own work?' },
      { opening: 'You wrote[ on {day}]: “{quote}.”', ask: 'What changed in your work after that?' },
      {
        opening: 'You wrote[ on {day}]: “{quote}.”',
        ask: 'What would you tell somebody who is at the beginning of it?',
      },
      { opening: 'You wrote[ on {day}]: “{quote}.”', ask: 'What was the hardest part of it?' },
    ],
    [
      {
        opening: 'I have a question about your post[ of {day}].',
        ask: 'What did you take from that for your own work?',
      },
      {
        opening: 'I have a question about your post[ of {day}].',
        ask: 'What changed in your work after that?',
      },
      {
        opening: 'I have a question about your post[ of {day}].',
        ask: 'What would you tell somebody who is at the beginning of it?',
      },
      { opening: 'I have a question about your post[ of {day}].', ask: 'What was the hardest part of it?' },
    ],
  ],
}
