import type { Situation } from '../../../model/giving.ts'

/** Questions that open and give no answer, by what somebody is in. */
export const questions: Readonly<Record<Situation, readonly string[]>> = {
  stuck: [
    'What have you tried so far, and what did it tell you?',
    'What would you do if it only had to be half as good?',
    'Where exactly does it stop: before you begin, or in the middle?',
    'Who has got past this point, and what do you know of how?',
    'What is the smallest step that you could finish today?',
    'What would have to be true for this to be easy?',
  ],
  deciding: [
    'What would each choice make possible a year from now?',
    'What would you advise a friend in your place?',
    'What do you already know that you have not said yet?',
    'Which of the two could you undo?',
    'What would you regret not having tried?',
    'What do you need to find out before you can choose?',
  ],
  conflict: [
    'What do you think they want, in their own words?',
    'What did you see and hear, and what did you add to it?',
    'What would you like to be different after the next talk with them?',
    'Which part of this is yours to change?',
    'What have you not told them yet?',
    'When did the two of you last agree on something?',
  ],
  confidence: [
    'When did you last do something like this, and how?',
    'What would somebody who trusts you say about it?',
    'What is the worst that can happen, and what would you do then?',
    'What do you need in order to begin, even if you are not ready?',
    'Which part of it do you know well already?',
    'How would you notice that it went well enough?',
  ],
  direction: [
    'What do you want more of, and what less?',
    'Which day of the last month would you like to have again?',
    'What would you do if nobody had to understand it?',
    'What do people ask you for without being told to?',
    'Where would you like to be surprised in two years?',
    'What could you try for two weeks, without deciding anything?',
  ],
}
