import type { KindSays } from '../../../../draft/says.ts'

/** A day before the meeting. */
export const agenda: KindSays = {
  subject: [
    [
      'Our call: {meeting}',
      'Agenda for {meeting}',
      'My questions for {meeting}',
      'What I would like to ask: {meeting}',
    ],
    [
      'Agenda for our talk',
      'My questions for our talk',
      'What I would like to ask you',
      'Our talk: my questions',
    ],
  ],
  opening: [
    [
      'We talk on {meeting}, for {minutes} minutes.',
      'Our {minutes} minutes are on {meeting}.',
      'This is what I have in mind for {meeting}, {minutes} minutes.',
      'I look forward to our talk: {meeting}, {minutes} minutes.',
    ],
    [
      'This is what I have in mind for our talk.',
      'Here is what I would like to use our talk for.',
      'I look forward to our talk, and this is what I bring.',
      'So that our time is well used, this is my plan for our talk.',
    ],
  ],
  ask: [
    [
      'This is what I would like to talk about:',
      'What I would like to ask:',
      'My points for our talk:',
      'I would be glad to talk about:',
    ],
  ],
  thanks: [
    [
      'Thank you for your time.',
      'Thanks in advance for your time.',
      'I look forward to it, thank you.',
      'Thank you, and see you then.',
    ],
  ],
}
