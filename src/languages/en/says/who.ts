import type { Says } from '../../../draft/says.ts'

/** Who writes, and what they give in return. */
export const who: Pick<Says, 'presentation' | 'offer'> = {
  presentation: {
    'role-and-direction': {
      short: [
        '{present}, moving into {direction}.',
        '{present}, and I want to move into {direction}.',
        '{present}, hoping to work in {direction}.',
        '{present}. My next step is {direction}.',
      ],
      full: [
        '{present}, and my next step is {direction}.',
        '{present}, and I am moving into {direction}.',
        '{present}, and I would like to move into {direction}.',
        '{present}, and I am preparing to work in {direction}.',
      ],
    },
    path: {
      short: [
        "I'm moving from {origin} to {direction}.",
        'I hope to move from {origin} to {direction}.',
        'I work in {origin}, and my next step is {direction}.',
        'My next move is from {origin} to {direction}.',
      ],
      full: [
        'I work in {origin}, and my next step is {direction}.',
        'I am moving from {origin} to {direction}.',
        'My background is in {origin}, and I would like to move into {direction}.',
        'I work in {origin}, and I am preparing for a move into {direction}.',
      ],
    },
    role: {
      short: [
        '{present}.',
        '{present}, and I would like your view.',
        '{present}, and I have a question for you.',
        '{present}, working on {gap}.',
      ],
      full: [
        '{present}, and I am working on {gap}.',
        '{present}, and at the moment I am learning more about {gap}.',
        '{present}, and {gap} is what I want to work on next.',
        '{present}.',
      ],
    },
    direction: {
      short: [
        "I'm moving into {direction}.",
        'I want to move into {direction}.',
        'My next step is {direction}.',
        'I am preparing to work in {direction}.',
      ],
      full: [
        'I am moving into {direction}.',
        'My next step is {direction}.',
        'I would like to move into {direction}.',
        'I am preparing for a move into {direction}.',
      ],
    },
    goal: {
      short: [
        'My goal: {goal}.',
        'I am working towards this: {goal}.',
        'What I hope to reach: {goal}.',
        'The goal I have set myself: {goal}.',
      ],
      full: [
        'The goal I have set myself: {goal}.',
        'I am working towards this: {goal}.',
        'What I hope to reach: {goal}.',
        'My goal: {goal}.',
      ],
    },
  },
  offer: {
    short: [
      'I can offer this: {offer}.',
      'Something I could share: {offer}.',
      'I could help with this: {offer}.',
      'This is something I know well: {offer}.',
    ],
    full: [
      'Here is what I can offer you: {offer}.',
      'Something I could share with you: {offer}.',
      'I would be glad to help you with this: {offer}.',
      'This is where I could be useful to you: {offer}.',
    ],
  },
}
