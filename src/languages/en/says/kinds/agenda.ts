import type { KindSays } from '../../../../draft/says.ts'

/** A day before the meeting. */
export const agenda: KindSays = {
  subject: [
    [
      'Our talk on {day}',
      'A short agenda for {day}',
      'My questions for our talk on {day}',
      'What I would like to ask on {day}',
    ],
    [
      'A short agenda for our talk',
      'My questions for our talk',
      'What I would like to ask you',
      'A plan for our time together',
    ],
  ],
  opening: [
    [
      'Our talk is on {meeting}, for {minutes} minutes.',
      'We have {minutes} minutes together on {meeting}.',
      'I am looking forward to our {minutes} minutes on {meeting}.',
      'As agreed, we will talk for {minutes} minutes on {meeting}.',
    ],
    [
      'I am looking forward to our talk.',
      'I would like to use our time well, so here is a short plan.',
      'Our talk is coming up, and I wanted to send you a short plan.',
      'So that you know what to expect, here is a plan for our talk.',
    ],
  ],
  ask: [
    [
      'This is what I would like to talk about:',
      'These are the points I would like to cover:',
      'Here is what I have in mind:',
      'I would be glad to talk about these things:',
    ],
  ],
  thanks: [
    [
      'Thank you for your time.',
      'Many thanks for making the time.',
      'If you would like to change anything, please tell me. Thank you!',
      'Thank you, and see you then.',
    ],
  ],
}
