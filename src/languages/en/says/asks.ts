import type { Says } from '../../../draft/says.ts'

/** The small request, by what is known of the matter; between equals it is an exchange. */
export const asks: Pick<Says, 'ask' | 'exchange'> = {
  ask: {
    move: {
      short: [
        '15 minutes on your first 90 days after the move?',
        'Could I ask you about that move for 15 minutes?',
        '15 minutes on what you would do differently?',
        'May I ask how you prepared, for 15 minutes?',
      ],
      full: [
        'Could I ask you about your first 90 days after that move, in a 15-minute call in the coming weeks?',
        'Would you have 15 minutes in the coming weeks to tell me how you prepared for that move?',
        'May I ask you for a 15-minute call about what you would do differently today?',
        'I would value 15 minutes of your time to ask how the first months after that move went.',
      ],
    },
    gap: {
      short: [
        '15 minutes about {gap}?',
        'Could I ask you about {gap} for 15 minutes?',
        'May I ask two questions on {gap}, 15 minutes?',
        'Would 15 minutes about {gap} suit you?',
      ],
      full: [
        'Could I ask you about {gap}, in a 15-minute call in the coming weeks?',
        'Would you have 15 minutes in the coming weeks to talk about {gap}?',
        'May I ask you two questions about {gap}, in a call of 15 minutes?',
        'I would value 15 minutes of your time to ask about {gap}.',
      ],
    },
    direction: {
      short: [
        '15 minutes on the way into {direction}?',
        'Could I ask you about {direction} for 15 minutes?',
        'May I ask two questions on {direction}, 15 minutes?',
        '15 minutes of your time about {direction}?',
      ],
      full: [
        'Could I ask you about the way into {direction}, in a 15-minute call in the coming weeks?',
        'Would you have 15 minutes in the coming weeks to talk about the way into {direction}?',
        'May I ask you two questions about {direction}, in a call of 15 minutes?',
        'I would value 15 minutes of your time to ask about the first steps in {direction}.',
      ],
    },
    'own-wording': {
      short: [
        'Could I ask you for 15 minutes? My topic: {matter}.',
        'May I have 15 minutes on one topic: {matter}?',
        '15 minutes on one topic of mine? It is this: {matter}.',
        'Would 15 minutes suit you? I would bring one topic: {matter}.',
      ],
      full: [
        'Could I ask you for a 15-minute call in the coming weeks? My topic: {matter}.',
        'Would you have 15 minutes in the coming weeks for one topic: {matter}?',
        'May I ask you for a call of 15 minutes? It is about one thing: {matter}.',
        'I would value 15 minutes of your time for one topic: {matter}.',
      ],
    },
    open: {
      short: [
        'Could I ask you one question about your work in 15 minutes?',
        '15 minutes for one question about your work?',
        'May I ask about your work for 15 minutes?',
        'Could we talk about your work for 15 minutes?',
      ],
      full: [
        'Could I ask you about your work, in a 15-minute call in the coming weeks?',
        'Would you have 15 minutes in the coming weeks for two questions about your work?',
        'May I ask you two questions about your work, in a call of 15 minutes?',
        'I would value 15 minutes of your time to ask about your work.',
      ],
    },
  },
  exchange: {
    move: {
      short: [
        'Could we share what we know about such a move for 20 minutes?',
        '20 minutes to exchange experience on this move?',
        'Would a 20-minute exchange about this move suit you?',
        'May I offer my experience with it for yours, in 20 minutes?',
      ],
      full: [
        'Could we exchange what we have each learned about such a move, in a 20-minute call?',
        'Would you like to exchange experience about this move, 10 minutes for each of us?',
        'May I suggest a 20-minute exchange about this move in the coming weeks?',
        'I would enjoy a 20-minute exchange about what we have each learned on this way.',
      ],
    },
    gap: {
      short: [
        'Could we exchange experience on {gap} for 20 minutes?',
        '20 minutes to exchange what we know about {gap}?',
        'Would a 20-minute exchange about {gap} suit you?',
        'My experience with {gap} for yours, in 20 minutes?',
      ],
      full: [
        'Could we exchange experience about {gap}, in a 20-minute call in the coming weeks?',
        'Would you like to exchange what we know about {gap}, 10 minutes for each of us?',
        'May I suggest a 20-minute exchange about {gap}?',
        'I would enjoy a 20-minute exchange about {gap}: your experience and mine.',
      ],
    },
    direction: {
      short: [
        'Could we exchange experience on {direction} for 20 minutes?',
        '20 minutes to exchange what we know about {direction}?',
        'Would a 20-minute exchange about {direction} suit you?',
        'My experience for yours, 20 minutes on {direction}?',
      ],
      full: [
        'Could we exchange experience about {direction}, in a 20-minute call in the coming weeks?',
        'Would you like to exchange what we know about {direction}, 10 minutes for each of us?',
        'May I suggest a 20-minute exchange about {direction}?',
        'I would enjoy a 20-minute exchange about {direction}: your experience and mine.',
      ],
    },
    'own-wording': {
      short: [
        'Could we exchange experience for 20 minutes? My topic: {matter}.',
        '20 minutes to exchange experience on one topic: {matter}?',
        'Would a 20-minute exchange suit you? I would bring: {matter}.',
        'My experience for yours, in 20 minutes? The topic: {matter}.',
      ],
      full: [
        'Could we exchange experience in a 20-minute call? My topic: {matter}.',
        'Would you like a 20-minute exchange between colleagues? I would bring this topic: {matter}.',
        'May I suggest a 20-minute exchange, 10 minutes for each of us? My part: {matter}.',
        'I would enjoy a 20-minute exchange about one topic: {matter}. Would that suit you?',
      ],
    },
    open: {
      short: [
        'Could we exchange experience about our work for 20 minutes?',
        '20 minutes to exchange what we have learned at work?',
        'Would a 20-minute exchange about our work suit you?',
        'My experience for yours, in 20 minutes?',
      ],
      full: [
        'Could we exchange experience about our work, in a 20-minute call in the coming weeks?',
        'May I suggest a 20-minute exchange about our work, 10 minutes for each of us?',
        'Would you like to exchange what we have learned at work, in a 20-minute call?',
        'I would enjoy a 20-minute exchange: your experience and mine. Would that suit you?',
      ],
    },
  },
}
