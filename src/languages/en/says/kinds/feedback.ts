import type { KindSays } from '../../../../draft/says.ts'

/** What was seen, when, and what came of it; what to try next, and a question. */
export const feedback: KindSays = {
  subject: [['Something I saw', 'A thought for next time', 'What I noticed', 'One thing I saw']],
  opening: [
    [
      'A few words about {scene}.',
      'I would like to go back to {scene} for a moment.',
      'A word about {scene}.',
      'Let me go back to {scene} for a moment.',
    ],
    [
      'I would like to tell you one thing that I saw.',
      'Here is one thing that I saw.',
      'There is one thing that I noticed, and I would like to tell you.',
      'I noticed one thing that I would like to tell you.',
    ],
  ],
  'own-words': [['{seen} {effect}'], ['{seen}']],
  ask: [
    [
      'Next time you could {step}.',
      'For next time, an idea: you could {step}.',
      'Next time you might {step}.',
      'One idea for next time: you could {step}.',
    ],
    [
      'Something to try next time: {next}.',
      'For next time, an idea: {next}.',
      'What about this for next time: {next}?',
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
