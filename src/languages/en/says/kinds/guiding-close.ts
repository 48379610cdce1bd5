import type { KindSays } from '../../../../draft/says.ts'

/** The agreed time is over: what they wanted, and an open door. */
export const guidingClose: KindSays = {
  subject: [
    ['Looking back, and ahead', 'The end of our sessions', 'Thank you for our talks', 'Our last session'],
  ],
  opening: [
    [
      'The time that we agreed on is coming to an end. When we began, this is what you wanted: {goals}.',
      'Our regular talks are coming to an end, as we agreed. You came with this: {goals}.',
      'We have reached the date that we set. At the beginning you wanted this: {goals}.',
      'The months that we agreed on are nearly over. This is what we set out with: {goals}.',
    ],
    [
      'The time that we agreed on is coming to an end, and I would like to look back with you.',
      'Our regular talks are coming to an end, as we agreed.',
      'We have reached the date that we set when we began.',
      'The months that we agreed on are nearly over.',
    ],
  ],
  ask: [
    [
      'Let us use the last talk for two things. What can you do now that you could not do when we began, and who can help you with what comes next? My door stays open for a question now and then.',
      'For our last talk I suggest one question: what do you take with you? After that, write to me whenever something matters to you.',
      'May we use the last session to look back at what you can do now, and ahead at who can help you next? After that you are always welcome with a question.',
      'In our last talk I would like to hear what has changed for you since then, and what comes next. If a question comes up later, write to me.',
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
