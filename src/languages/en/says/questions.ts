import type { Says } from '../../../draft/says.ts'

/** Questions that neither a profile nor a search answers. */
export const questions: Pick<Says, 'questions'> = {
  questions: {
    path: [
      'What matters most in the first 90 days in {direction}?',
      'What surprises people most when they move into {direction}?',
      'What does somebody have to unlearn on the way from {origin} to {direction}?',
      'Which skills from {origin} are most useful in {direction}?',
    ],
    gap: [
      'What has helped you most with {gap}?',
      'What mistakes do people often make with {gap}?',
      'How would you practise {gap} in a role where it is not part of the job?',
      'How can you tell that somebody is good at {gap}?',
    ],
    direction: [
      'What would you learn first if you were new to {direction} today?',
      'What do people often get wrong about {direction}?',
      'What kind of first project in {direction} teaches the most?',
      'What makes a good first year in {direction}?',
    ],
    any: [
      'Which decision has helped you most in your work, and would you make it again?',
      'How is feedback usually given in your team?',
      'What do you know today that you would have liked to know five years ago?',
      'Which skill turned out to matter more than you expected?',
    ],
    always: [
      'What is the best way to reach you: e-mail, chat or a call?',
      'What would you do in my place in the next six months?',
      'Whose work should I look at to learn more about this?',
      'How do you decide what not to do?',
    ],
  },
}
