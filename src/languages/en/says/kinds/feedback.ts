import type { KindSays } from '../../../../draft/says.ts'

/** What was seen, when, and what came of it; what to try next, and a question. */
export const feedback: KindSays = {
  subject: [['Something I saw', 'A thought after our session', 'What I noticed', 'One thing I saw']],
  opening: [
    [
      'You asked me to tell you what I see. This is about one moment: {situation}.',
      'I have thought about one moment, and I would like to tell you what I saw: {situation}.',
      'Here is what I noticed on one occasion: {situation}.',
      'One moment has stayed in my mind, and I think it may help you: {situation}.',
    ],
    [
      'You asked me to tell you what I see. This is about one thing.',
      'There is one thing that I would like to tell you, because you asked for it.',
      'One thing has stayed in my mind, and I think it may help you.',
      'You asked for my view, so here is one thing that I noticed.',
    ],
  ],
  'own-words': [
    [
      'What I saw: {behaviour}. What came of it: {impact}.',
      'This is what happened: {behaviour}. And this is what it led to: {impact}.',
      'I saw this: {behaviour}. It led to this: {impact}.',
      'What you did: {behaviour}. What followed: {impact}.',
    ],
    [
      'What I saw: {behaviour}.',
      'I saw this: {behaviour}.',
      'This is what happened: {behaviour}.',
      'What I noticed: {behaviour}.',
    ],
  ],
  ask: [
    [
      'Something to try next time: {next}.',
      'For next time, an idea: {next}.',
      'If you like, try this next time: {next}.',
      'One idea for next time: {next}.',
    ],
    [
      'What would you try next time?',
      'What could you do differently next time, if anything?',
      'What would you like to try next time?',
      'What might you do next time?',
    ],
  ],
  ease: [
    [
      'How did you see it yourself?',
      'How does that fit with what you saw?',
      'Tell me if you saw it differently.',
      'What did you notice yourself?',
    ],
  ],
}
