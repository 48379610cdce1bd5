import type { KindSays } from '../../../../draft/says.ts'

/** The agenda of a session has not come: a gentle line. */
export const agendaReminder: KindSays = {
  subject: [['Our session', 'Before our session', 'What shall we talk about?', 'Two lines for our session']],
  opening: [
    [
      'We talk on {day}, and I am looking forward to it.',
      'Our session is on {day}.',
      'A short line before our session on {day}.',
      'I have {day} in my calendar for our session.',
    ],
    [
      'Our session is coming up, and I am looking forward to it.',
      'A short line before our session.',
      'Our next session is close.',
      'A word before we talk.',
    ],
  ],
  ask: [
    [
      'Last time you wanted to {plan}. A line on how it went and one question are all the agenda that we need.',
      'You wanted to {plan}. Could you send me a line on how it went, and what you would like to talk about?',
      'What would you like to talk about? Last time you wanted to {plan}; how it went would be a good place to begin.',
      'You wanted to {plan}. What came of it, and what is hard just now? Two lines on that are enough for an agenda.',
    ],
    [
      'Last time you wanted to try this: {toTry}. A line on how it went and one question are all the agenda that we need.',
      'You wanted to try something: {toTry}. Could you send me a line on how it went, and what you would like to talk about?',
      'What would you like to talk about? Last time you wanted to try this: {toTry}. How it went would be a good place to begin.',
      'You wanted to try this: {toTry}. What came of it, and what is hard just now? Two lines on that are enough for an agenda.',
    ],
    [
      'Could you send me a few words about what you would like to talk about? One challenge and one or two questions are plenty.',
      'What shall we use it for? One thing that is hard just now, and one or two questions, are enough for an agenda.',
      'Would you let me know what is on your mind? Two lines are enough, so that I can think about it beforehand.',
      'Which one thing would you like to have talked about when we are done? A line on it is all the agenda that we need.',
    ],
  ],
  ease: [
    [
      'If nothing is pressing this time, we can also move it.',
      'If another week suits you better, just say so.',
      'If it is a bad week, we can find another date.',
      'If there is too much to do this week, we can choose another day.',
    ],
  ],
}
