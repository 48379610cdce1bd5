import type { KindSays } from '../../../../draft/says.ts'

/** What was seen, when, and what came of it; what to try next, and a question. */
export const feedback: KindSays = {
  subject: [['Something I saw', 'A thought for next time', 'What I noticed', 'One thing I saw']],
  opening: [
    [
      'I would like to tell you what I saw on one occasion: {situation}.',
      'This is about one moment only: {situation}.',
      'I have one moment in mind, and I hope that it helps you: {situation}.',
      'May I tell you what I noticed? I mean one moment: {situation}.',
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
    ['{deed}. What came of it: {impact}.', '{deed}. What followed: {impact}.'],
    ['What I saw: {behaviour}. {outcome}.'],
    [
      'What I saw: {behaviour}. What came of it: {impact}.',
      'What I noticed: {behaviour}. What followed: {impact}.',
    ],
    ['{deed}.'],
    ['What I saw: {behaviour}.', 'What I noticed: {behaviour}.'],
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
