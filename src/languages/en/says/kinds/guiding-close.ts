import type { KindSays } from '../../../../draft/says.ts'

/** The agreed time is over: what they wanted, and an open door. */
export const guidingClose: KindSays = {
  subject: [
    ['Looking back, and ahead', 'The end of our sessions', 'Thank you for our talks', 'Our last session'],
  ],
  opening: [
    [
      'The time that we agreed on is coming to an end. When we began, you put it like this: {goals}.',
      'Our regular talks are coming to an end, as we agreed. At the beginning you put it like this: {goals}.',
      'The end that we agreed on is near. When we began, you put it like this: {goals}.',
      'The months that we agreed on are nearly over. When we began, you put it like this: {goals}.',
    ],
    [
      'The time that we agreed on is coming to an end, and I would like to look back with you.',
      'Our regular talks are coming to an end, as we agreed.',
      'The end that we agreed on when we began is close.',
      'The months that we agreed on are nearly over.',
    ],
  ],
  ask: [
    [
      'Let us use the last talk for two things. What can you do now that you could not do when we began, and who can help you with what comes next? I would be glad to hear how you get on.',
      'For our last talk I suggest one question: what do you take with you? And I would be glad to hear how you get on.',
      'May we use the last session to look back at what has changed, and ahead to what comes next? I would be glad to hear later how you get on.',
      'In our last talk I would like to hear what has changed for you since then, and what comes next. Later on I would be glad to hear how it goes.',
    ],
  ],
  thanks: [
    [
      'Thank you for your trust.',
      'Thank you for the trust, and all the best.',
      'Thank you for our talks.',
      'Thank you, and I wish you all the best.',
    ],
  ],
}
