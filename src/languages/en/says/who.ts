import type { Says } from '../../../draft/says.ts'

/** Who writes, and what they give in return. */
export const who: Pick<Says, 'presentation' | 'offer'> = {
  presentation: {
    'role-and-direction': {
      short: [
        '{present}, moving into {direction}.',
        '{present}, and I want to move into {direction}.',
        '{present}, on the way to {direction}.',
        '{present}. My next step is {direction}.',
      ],
      full: [
        '{present}, and my next step is {direction}.',
        '{present}, and I am moving into {direction}.',
        '{present}. I would like to move into {direction}.',
        '{present}. My direction is {direction}.',
      ],
    },
    path: {
      short: [
        "I'm moving from {origin} to {direction}.",
        'I am on my way from {origin} to {direction}.',
        'I work in {origin}; my next step is {direction}.',
        'From {origin}, I am moving into {direction}.',
      ],
      full: [
        'I work in {origin}, and my next step is {direction}.',
        'I am moving from {origin} to {direction}.',
        'I come from {origin} and would like to move into {direction}.',
        'My work is in {origin}, and I am learning {direction}.',
      ],
    },
    role: {
      short: [
        '{present}.',
        '{present}, and I keep learning.',
        '{present}, with a question for you.',
        '{present}, working on {gap}.',
      ],
      full: [
        '{present}, and I am working on {gap}.',
        '{present}. At the moment I am learning more about {gap}.',
        '{present}, and my next topic is {gap}.',
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
        'My next step: {goal}.',
        'What I work towards: {goal}.',
        'I am working on this: {goal}.',
      ],
      full: [
        'My goal for the coming months: {goal}.',
        'My next step: {goal}.',
        'What I am working towards: {goal}.',
        'My goal: {goal}.',
      ],
    },
  },
  offer: {
    short: [
      'I can offer: {offer}.',
      'What I can share: {offer}.',
      'In return, from me: {offer}.',
      'You could get from me: {offer}.',
    ],
    full: [
      'This is what I can offer you: {offer}.',
      'What I can share in return: {offer}.',
      'Something for you in return: {offer}.',
      'You could get this from me: {offer}.',
    ],
  },
}
