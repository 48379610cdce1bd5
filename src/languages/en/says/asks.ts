import type { Says } from '../../../draft/says.ts'

/** The small request, by what is known of the matter; between equals it is an exchange. */
export const asks: Pick<Says, 'ask' | 'exchange'> = {
  ask: {
    move: {
      short: [
        'Could we talk about that move for 15 minutes?',
        'Would you have 15 minutes to tell me how you prepared?',
        'May I ask what you would do differently, in a 15-minute call?',
        'Could I ask about your first 90 days, in a 15-minute call?',
      ],
      full: [
        'Could we have a 15-minute call in the coming weeks about your first 90 days after that move?',
        'Would you have 15 minutes in the coming weeks to tell me how you prepared for that move?',
        'May I ask you for a 15-minute call about what you would do differently today?',
        'I would be grateful for 15 minutes of your time to ask how the first months after that move went.',
      ],
    },
    gap: {
      short: [
        'Could we talk about {gap} for 15 minutes?',
        'Would you have 15 minutes to talk about {gap}?',
        'May I have 15 minutes on {gap}?',
        'Would a 15-minute call about {gap} suit you?',
      ],
      full: [
        'Could we have a 15-minute call about {gap} in the coming weeks?',
        'Would you have 15 minutes in the coming weeks to talk about {gap}?',
        'May I ask you some questions about {gap} in a 15-minute call?',
        'I would be grateful for 15 minutes of your time to ask about {gap}.',
      ],
    },
    direction: {
      short: [
        'Could we talk about {direction} for 15 minutes?',
        'Would you have 15 minutes to talk about {direction}?',
        'May I have 15 minutes on {direction}?',
        'Would a 15-minute call about {direction} suit you?',
      ],
      full: [
        'Could we have a 15-minute call in the coming weeks about moving into {direction}?',
        'Would you have 15 minutes in the coming weeks to talk about {direction}?',
        'May I ask you some questions about {direction} in a 15-minute call?',
        'I would be grateful for 15 minutes of your time to ask about the first steps in {direction}.',
      ],
    },
    'own-wording': {
      short: [
        'Could we talk for 15 minutes? My topic is this: {matter}.',
        'Would you have 15 minutes for one topic: {matter}?',
        'May I have 15 minutes on this: {matter}?',
        'Would a 15-minute call suit you? I would ask about this: {matter}.',
      ],
      full: [
        'Could we have a 15-minute call in the coming weeks? My topic is this: {matter}.',
        'Would you have 15 minutes in the coming weeks for one topic: {matter}?',
        'May I ask you for a 15-minute call? It is about one thing: {matter}.',
        'I would be grateful for 15 minutes of your time for one topic: {matter}.',
      ],
    },
    open: {
      short: [
        'Could we talk about your work for 15 minutes?',
        'Would you have 15 minutes for a question about your work?',
        'May I ask you about your work in a 15-minute call?',
        'Would a 15-minute call about your work suit you?',
      ],
      full: [
        'Could we have a 15-minute call about your work in the coming weeks?',
        'Would you have 15 minutes in the coming weeks for a few questions about your work?',
        'May I ask you about your work in a 15-minute call?',
        'I would be grateful for 15 minutes of your time to ask about your work.',
      ],
    },
  },
  exchange: {
    move: {
      short: [
        'Could we share what we know about this move in 20 minutes?',
        'Would you have 20 minutes to share experiences of this move?',
        'Would a 20-minute call to compare our experiences suit you?',
        'Could we each take 10 minutes to say what we know about this move?',
      ],
      full: [
        'Could we share what we have each learned about this kind of move, in a 20-minute call?',
        'Would you like to share experiences of this kind of move, with 10 minutes for each of us?',
        'May I suggest a 20-minute call in the coming weeks to compare our experiences of this move?',
        'I would enjoy a 20-minute call about what each of us has learned from a move like this.',
      ],
    },
    gap: {
      short: [
        'Could we share what we know about {gap} in 20 minutes?',
        'Would you have 20 minutes to compare what we know about {gap}?',
        'Would a 20-minute call about {gap} suit us both?',
        'Could we each take 10 minutes to talk about {gap}?',
      ],
      full: [
        'Could we share what we have learned about {gap}, in a 20-minute call in the coming weeks?',
        'Would you like to share what we know about {gap}, with 10 minutes for each of us?',
        'May I suggest a 20-minute call to compare our experiences with {gap}?',
        'I would enjoy a 20-minute call about {gap}: your experience and mine.',
      ],
    },
    direction: {
      short: [
        'Could we share what we know about {direction} in 20 minutes?',
        'Would you have 20 minutes to compare what we know about {direction}?',
        'Would a 20-minute call about {direction} suit us both?',
        'Could we each take 10 minutes to talk about {direction}?',
      ],
      full: [
        'Could we share what we have learned about {direction}, in a 20-minute call in the coming weeks?',
        'Would you like to share what we know about {direction}, with 10 minutes for each of us?',
        'May I suggest a 20-minute call to compare our experiences of {direction}?',
        'I would enjoy a 20-minute call about {direction}: your experience and mine.',
      ],
    },
    'own-wording': {
      short: [
        'Could we each take 10 minutes on this: {matter}?',
        'Would you have 20 minutes to share experiences of this: {matter}?',
        'Would a 20-minute call suit us both? I would bring this: {matter}.',
        'Could we each bring one topic to a 20-minute call? Mine is this: {matter}.',
      ],
      full: [
        'Could we share experiences in a 20-minute call in the coming weeks? My topic is this: {matter}.',
        'Would you like a 20-minute call to which each of us brings a topic? Mine is this: {matter}.',
        'May I suggest a 20-minute call, with 10 minutes for each of us? My part would be this: {matter}.',
        'I would enjoy a 20-minute call about one topic: {matter}. Would that suit you?',
      ],
    },
    open: {
      short: [
        'Could we share what we have learned at work in 20 minutes?',
        'Would you have 20 minutes to compare our experiences at work?',
        'Would a 20-minute call about our work suit us both?',
        'Could we each bring one question to a 20-minute call?',
      ],
      full: [
        'Could we share what we have learned at work, in a 20-minute call in the coming weeks?',
        'May I suggest a 20-minute call about our work, with 10 minutes for each of us?',
        'Would you like to compare our experiences at work, in a 20-minute call?',
        'I would enjoy a 20-minute call about our work: your experience and mine. Would that suit you?',
      ],
    },
  },
}
