import type { KindSays } from '../../../../draft/says.ts'

/** There will be less time than was promised, said early, with a choice. */
export const lessTime: KindSays = {
  subject: [
    ['Less time for a while', 'A change, said early', 'Our next sessions', 'A change to our sessions'],
  ],
  opening: [
    [
      'I would like to tell you early: in the coming weeks I will have less time than I promised you.',
      'You should know this now rather than later: for a while I will have less time than we agreed on.',
      'I promised you more time than I will have in the coming weeks, and I am sorry about that.',
      'You should hear this from me early. For some weeks I will have less time than we agreed on.',
    ],
  ],
  ask: [
    [
      'Two ways would work for me: shorter talks, or a break and then as before. Which would help you more?',
      'Shall we make our talks shorter, or pause and begin again later? I would like you to choose.',
      'I can offer a short talk each time, or answers in writing for a while. What would suit you?',
      'Would shorter talks help you, or answers in writing until I have more time again? The choice is yours.',
    ],
  ],
  ease: [
    [
      'If you would rather go on with somebody else, I will understand and help you to look.',
      'It has nothing to do with you or with our talks.',
      'And if something cannot wait, write to me all the same.',
      'I would like to go on with you, in whatever way works for both of us.',
    ],
  ],
}
