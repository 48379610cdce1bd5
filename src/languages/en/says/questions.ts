import type { Says } from '../../../draft/says.ts'

/** Questions that neither a profile nor a search answers, for preparing a talk. */
export const questions: Pick<Says, 'questions'> = {
  questions: {
    want: [
      'What would you try first in order to {want}?',
      'Where would you begin if you wanted to {want}?',
      'What do people often get wrong when they try to {want}?',
      'How would I notice that I am getting closer, if I want to {want}?',
    ],
    aim: [
      'What would you learn first in order to {aim}?',
      'What do people usually not see from the outside who want to {aim}?',
      'Which first step would you take to {aim}?',
      'What would a good first year look like for somebody who wants to {aim}?',
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
      'Who else should I learn from about this?',
      'How do you decide what not to do?',
    ],
  },
}
