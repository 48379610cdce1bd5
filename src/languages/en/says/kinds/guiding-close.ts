import type { KindSays } from '../../../../draft/says.ts'

/** The agreed time is over: what I saw, and an open door. */
export const guidingClose: KindSays = {
  subject: [
    ['Looking back, and ahead', 'The end of our sessions', 'Thank you for our talks', 'Our last session'],
  ],
  opening: [
    [
      'The time that we agreed on is coming to an end, so I would like to look back with you.',
      'Our regular talks are coming to an end, as we agreed.',
      'We have reached the date that we set when we began.',
      'The months that we agreed on are nearly over.',
    ],
  ],
  'who-and-why': [
    [
      'You came with your own questions and did the work between our talks. That was yours, not mine.',
      'What has changed is your work: I asked, and you tried things.',
      'I learned from our talks, too, and I thank you for that.',
      'It was good to see you find your own answers.',
    ],
  ],
  ask: [
    [
      'Let us use the last talk for two things. What can you do now that you could not do when we began, and who can help you with what comes next? My door stays open for a question now and then.',
      'For our last talk I suggest one question: what do you take with you? After that, write to me whenever something matters to you.',
      'From here you can go on without a date in the calendar. If a question comes up in a few months, write to me; I would like to know how it goes on.',
      'May we use the last session to look back at what you can do now, and ahead at who can help you next? After that you are always welcome with a question.',
    ],
  ],
  thanks: [
    [
      'Thank you for your trust.',
      'Thank you for the trust, and all the best.',
      'It was good to go a part of the way with you.',
      'Thank you, and I wish you all the best.',
    ],
  ],
}
