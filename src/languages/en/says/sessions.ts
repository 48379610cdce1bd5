import type { Says } from '../../../draft/says.ts'

/** The request of a formal programme, and the one at a distance: always a video call. */
export const sessions: Pick<Says, 'session' | 'call'> = {
  session: {
    move: {
      short: [
        'In a first 20-minute session, could I ask about your move?',
        'Could a first 20-minute session be about your move?',
        'May I suggest a first 20-minute session on how you prepared for your move?',
        'Could we start with 20 minutes on your move?',
      ],
      full: [
        'For a first 20-minute session, I would like to ask how you prepared for that move. Would that suit you?',
        'Could we use a first 20-minute session to talk about your first 90 days after that move?',
        'May I suggest your move as the topic of a first 20-minute session?',
        'My topic for a first 20-minute session would be how to begin such a move. Does that suit you?',
      ],
    },
    gap: {
      short: [
        'Could a first 20-minute session be about {gap}?',
        'In a first 20-minute session, could I ask about {gap}?',
        'May I suggest a first 20-minute session on {gap}?',
        'Could we start with 20 minutes on {gap}?',
      ],
      full: [
        'For a first 20-minute session, I would like to talk about {gap}. Would that suit you?',
        'Could we use a first 20-minute session to talk about {gap}?',
        'May I suggest {gap} as the topic of a first 20-minute session?',
        'My topic for a first 20-minute session would be {gap}. Does that suit you?',
      ],
    },
    direction: {
      short: [
        'Could a first 20-minute session be about {direction}?',
        'In a first 20-minute session, could I ask about {direction}?',
        'May I suggest a first 20-minute session on {direction}?',
        'Could we start with 20 minutes on {direction}?',
      ],
      full: [
        'For a first 20-minute session, I would like to talk about moving into {direction}. Would that suit you?',
        'Could we use a first 20-minute session to talk about the first steps in {direction}?',
        'May I suggest {direction} as the topic of a first 20-minute session?',
        'My topic for a first 20-minute session would be {direction}. Does that suit you?',
      ],
    },
    'own-wording': {
      short: [
        'Could this be the topic of a first 20-minute session: {matter}?',
        'May I suggest a first 20-minute session on this: {matter}?',
        'Could we start with 20 minutes on this: {matter}?',
        'Would this topic suit a first 20-minute session: {matter}?',
      ],
      full: [
        'Could this be the topic of a first 20-minute session: {matter}?',
        'May I suggest a topic for a first 20-minute session: {matter}?',
        'My topic for a first 20-minute session would be this: {matter}. Does that suit you?',
        'Could we use a first 20-minute session for one topic: {matter}?',
      ],
    },
    open: {
      short: [
        'Could a first 20-minute session be about your work?',
        'In a first 20-minute session, could I ask about your work?',
        'May I ask about your work in our first 20 minutes?',
        'May I ask a few questions in a first 20-minute session?',
      ],
      full: [
        'For a first 20-minute session, I would like to ask a few questions about your work. Would that suit you?',
        'Could we use a first 20-minute session to talk about your work?',
        'May I suggest your work as the topic of a first 20-minute session?',
        'My topic for a first 20-minute session would be your work. Does that suit you?',
      ],
    },
  },
  call: {
    move: {
      short: [
        'Could we have a 15-minute video call about your first 90 days?',
        'Could I ask about that move in a 15-minute video call?',
        'Would a 15-minute video call about that move suit you?',
        'Would you have 15 minutes to tell me, by video, how you prepared?',
      ],
      full: [
        'Could I ask you about that move in a 15-minute video call, at a time that works in your time zone?',
        'Would you have 15 minutes for a video call about the first 90 days after that move?',
        'May I suggest a 15-minute video call about how you prepared for that move?',
        'I would be grateful for a 15-minute video call about what you would do differently today.',
      ],
    },
    gap: {
      short: [
        'Could we have a 15-minute video call about {gap}?',
        'Could I ask you about {gap} in a 15-minute video call?',
        'Would a 15-minute video call about {gap} suit you?',
        'May I ask for a 15-minute video call on {gap}?',
      ],
      full: [
        'Could I ask you about {gap} in a 15-minute video call, at a time that works in your time zone?',
        'Would you have 15 minutes in the coming weeks for a video call about {gap}?',
        'May I suggest a 15-minute video call about {gap}?',
        'I would be grateful for a 15-minute video call to ask you about {gap}.',
      ],
    },
    direction: {
      short: [
        'Could we have a 15-minute video call about {direction}?',
        'Could I ask you about {direction} in a 15-minute video call?',
        'Would a 15-minute video call about {direction} suit you?',
        'May I ask for a 15-minute video call on {direction}?',
      ],
      full: [
        'Could I ask you about moving into {direction} in a 15-minute video call, at a time that works in your time zone?',
        'Would you have 15 minutes in the coming weeks for a video call about {direction}?',
        'May I suggest a 15-minute video call about {direction}?',
        'I would be grateful for a 15-minute video call to ask you about {direction}.',
      ],
    },
    'own-wording': {
      short: [
        'Could I ask for a 15-minute video call? My topic is this: {matter}.',
        'Could we have a 15-minute video call about one topic: {matter}?',
        'Would a 15-minute video call suit you? I would ask about this: {matter}.',
        'Could we talk by video for 15 minutes about this: {matter}?',
      ],
      full: [
        'Could I ask you for a 15-minute video call? My topic is this: {matter}.',
        'Would you have 15 minutes for a video call about one topic: {matter}?',
        'May I suggest a 15-minute video call, at a time that works in your time zone? It is about one thing: {matter}.',
        'I would be grateful for a 15-minute video call on one topic: {matter}.',
      ],
    },
    open: {
      short: [
        'Could I ask about your work in a 15-minute video call?',
        'Could we have a 15-minute video call for a question about your work?',
        'Would a 15-minute video call about your work suit you?',
        'May I ask you a question about your work in 15 minutes by video?',
      ],
      full: [
        'Could I ask you about your work in a 15-minute video call, at a time that works in your time zone?',
        'Would you have 15 minutes for a video call about your work?',
        'May I suggest a 15-minute video call about your work?',
        'I would be grateful for a 15-minute video call to ask you about your work.',
      ],
    },
  },
}
