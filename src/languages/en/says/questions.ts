import type { Says } from '../../../draft/says.ts'

/** Questions that neither a profile nor a search answers. */
export const questions: Pick<Says, 'questions'> = {
  questions: {
    path: [
      'What would you do differently in your first 90 days in {direction}?',
      'What surprised you most when you moved into {direction}?',
      'What did you have to unlearn on the way from {origin} to {direction}?',
      'Which work from {origin} helped you most in {direction}?',
    ],
    gap: [
      'What helped you most to get better at {gap}?',
      'Which mistake with {gap} do you see most often?',
      'How would you practise {gap} in a role where it is not part of the job?',
      'How do you notice that somebody is good at {gap}?',
    ],
    direction: [
      'What would you learn first for {direction} today?',
      'What do people from outside get wrong about {direction}?',
      'Which first project in {direction} teaches the most?',
      'What makes a good first year in {direction}?',
    ],
    any: [
      'Which decision helped your work most, and would you make it again?',
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
