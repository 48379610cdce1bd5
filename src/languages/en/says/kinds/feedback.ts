import type { KindSays } from '../../../../draft/says.ts'

/** What was seen, when, and what came of it; what to try next, and a question. */
export const feedback: KindSays = {
  subject: [['Something I saw', 'A thought for next time', 'What I noticed', 'One thing I saw']],
  opening: [
    [
      'I would like to tell you what I saw on one occasion: {situation}.',
      'This is about one moment only: {situation}.',
      'I have one moment in mind, and I hope that it helps you: {situation}.',
      'There is one moment that I would like to tell you about: {situation}.',
    ],
    [
      'I would like to tell you one thing that I saw.',
      'This is about one thing only, and I hope that it helps you.',
      'There is one thing that I noticed, and I would like to tell you.',
      'May I tell you one thing that I noticed?',
    ],
  ],
  'own-words': [
    ['{deed}. {outcome}.'],
    ['{deed}. The effect was {impact}.', '{deed}. What came of it was {impact}.'],
    ['I saw {behaviour}. {outcome}.'],
    ['I saw {behaviour}. The effect was {impact}.', 'I saw {behaviour}. What came of it was {impact}.'],
    ['{deed}.'],
    ['I saw {behaviour}.'],
  ],
  ask: [
    [
      'Something to try next time: {next}.',
      'For next time, an idea: {next}.',
      'If you like, try this next time: {next}.',
      'One idea for next time: {next}.',
    ],
    [
      'What would you like to try next time?',
      'What could you do differently next time, if anything?',
      'What would you keep, and what would you change next time?',
      'What might you do next time?',
    ],
  ],
  ease: [
    [
      'How did you see it yourself?',
      'How does that fit with what you saw?',
      'If you saw it differently, tell me.',
      'What did you notice yourself?',
    ],
  ],
}
