import type { Says } from '../../../draft/says.ts'

/** The request of a formal programme, and the one at a distance: always a video call. */
export const sessions: Pick<Says, 'session' | 'call'> = {
  session: {
    move: {
      short: [
        'In a first session of 20 minutes, could I ask about your move?',
        'Could a first session of 20 minutes be about your move?',
        'May a first session of 20 minutes be about how you prepared your move?',
        '20 minutes on your move as a first session?',
      ],
      full: [
        'For a first session of 20 minutes, I would like to ask how you prepared for that move. Would that suit you?',
        'Could we use a first session of 20 minutes for the first 90 days after such a move?',
        'May I suggest your move as the topic of a first session of 20 minutes?',
        'My topic for a first session of 20 minutes would be how such a move begins. Does that suit you?',
      ],
    },
    gap: {
      short: [
        'Could a first session of 20 minutes be about {gap}?',
        'In a first session of 20 minutes, could I ask about {gap}?',
        'May I suggest {gap} for a first session of 20 minutes?',
        '20 minutes on {gap} as a first session?',
      ],
      full: [
        'For a first session of 20 minutes, I would like to talk about {gap}. Would that suit you?',
        'Could we use a first session of 20 minutes for {gap}?',
        'May I suggest {gap} as the topic of a first session of 20 minutes?',
        'My topic for a first session of 20 minutes would be {gap}. Does that suit you?',
      ],
    },
    direction: {
      short: [
        'Could a first session of 20 minutes be about {direction}?',
        'In a first session of 20 minutes, could I ask about {direction}?',
        'May I suggest {direction} for a first session of 20 minutes?',
        '20 minutes on {direction} as a first session?',
      ],
      full: [
        'For a first session of 20 minutes, I would like to talk about the way into {direction}. Would that suit you?',
        'Could we use a first session of 20 minutes for the way into {direction}?',
        'May I suggest {direction} as the topic of a first session of 20 minutes?',
        'My topic for a first session of 20 minutes would be {direction}. Does that suit you?',
      ],
    },
    'own-wording': {
      short: [
        'Could a first session of 20 minutes have this topic: {matter}?',
        'May I suggest a first session of 20 minutes on this: {matter}?',
        '20 minutes on this as a first session: {matter}?',
        'Would this topic suit a first session of 20 minutes: {matter}?',
      ],
      full: [
        'Could a first session of 20 minutes have this topic: {matter}?',
        'May I suggest a topic for a first session of 20 minutes: {matter}?',
        'My topic for a first session of 20 minutes would be this: {matter}. Does that suit you?',
        'Could we use a first session of 20 minutes for one topic: {matter}?',
      ],
    },
    open: {
      short: [
        'Could a first session of 20 minutes be about your work?',
        'In a first session of 20 minutes, could I ask about your work?',
        '20 minutes on your work as a first session?',
        'May I ask two questions in a first session of 20 minutes?',
      ],
      full: [
        'For a first session of 20 minutes, I would like to ask two questions about your work. Would that suit you?',
        'Could we use a first session of 20 minutes for two questions about your work?',
        'May I suggest two questions about your work for a first session of 20 minutes?',
        'My topic for a first session of 20 minutes would be your work. Does that suit you?',
      ],
    },
  },
  call: {
    move: {
      short: [
        'A 15-minute video call on your first 90 days after the move?',
        'Could I ask about that move in a 15-minute video call?',
        'Would a 15-minute video call about that move suit you?',
        '15 minutes by video on how you prepared?',
      ],
      full: [
        'Could I ask you about that move, in a video call of 15 minutes at a time that suits your time zone?',
        'Would you have 15 minutes for a video call about the first 90 days after that move?',
        'May I ask you two questions about that move, in a video call of 15 minutes?',
        'I would value a video call of 15 minutes about what you would do differently today.',
      ],
    },
    gap: {
      short: [
        'A 15-minute video call about {gap}?',
        'Could I ask you about {gap} in a 15-minute video call?',
        'Would a 15-minute video call about {gap} suit you?',
        '15 minutes by video, two questions on {gap}?',
      ],
      full: [
        'Could I ask you about {gap}, in a video call of 15 minutes at a time that suits your time zone?',
        'Would you have 15 minutes in the coming weeks for a video call about {gap}?',
        'May I ask you two questions about {gap}, in a video call of 15 minutes?',
        'I would value a video call of 15 minutes about {gap}.',
      ],
    },
    direction: {
      short: [
        'A 15-minute video call about {direction}?',
        'Could I ask you about {direction} in a 15-minute video call?',
        'Would a 15-minute video call about {direction} suit you?',
        '15 minutes by video, two questions on {direction}?',
      ],
      full: [
        'Could I ask you about the way into {direction}, in a video call of 15 minutes at a time that suits your time zone?',
        'Would you have 15 minutes in the coming weeks for a video call about {direction}?',
        'May I ask you two questions about {direction}, in a video call of 15 minutes?',
        'I would value a video call of 15 minutes about {direction}.',
      ],
    },
    'own-wording': {
      short: [
        'Could I ask for a 15-minute video call? My topic: {matter}.',
        'A 15-minute video call on one topic: {matter}?',
        'Would a 15-minute video call suit you? I would ask about: {matter}.',
        '15 minutes by video on this: {matter}?',
      ],
      full: [
        'Could I ask you for a video call of 15 minutes? My topic: {matter}.',
        'Would you have 15 minutes for a video call about one topic: {matter}?',
        'May I ask for 15 minutes by video, in your time zone? It is about one thing: {matter}.',
        'I would value a video call of 15 minutes on one topic: {matter}.',
      ],
    },
    open: {
      short: [
        'Could I ask about your work in a 15-minute video call?',
        'A 15-minute video call about your work?',
        'Would a 15-minute video call about your work suit you?',
        '15 minutes by video for two questions about your work?',
      ],
      full: [
        'Could I ask you about your work, in a video call of 15 minutes at a time that suits your time zone?',
        'Would you have 15 minutes for a video call about your work?',
        'May I ask you two questions about your work, in a video call of 15 minutes?',
        'I would value a video call of 15 minutes about your work.',
      ],
    },
  },
}
