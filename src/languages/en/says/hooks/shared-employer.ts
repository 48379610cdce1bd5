import type { HookSays } from '../../../../draft/says.ts'
import { asksAbout, messages, notes, WANT, WHO } from './shapes.ts'

const today = [
  '{BothWorked}, and now you work as {isNow}.',
  '{BothWorked}, and I saw that you are {isNow} now.',
  'I am writing because {bothWorked}. You are {isNow} now.',
]
const openings = ['{BothWorked}.', 'I am writing because {bothWorked}.']
const questions = [
  'Which step on your way from there mattered most?',
  'What helped you most in the first years after it?',
  'What would you do differently, if you left there today?',
  'How did you decide what to do next?',
]
const asks = [
  'May I ask you one question about your way from there?',
  'May I ask which step after that mattered most?',
  'Could I ask you one question about what came after it?',
  'May I ask how you decided what to do next?',
]

/** An employer of both. */
export const sharedEmployer: HookSays = {
  subjects: [
    ['A question after {place}', 'A question about your way from {place}', 'We have {place} in common'],
  ],
  messages: [
    messages(today, WANT, questions),
    messages(openings, WANT, questions),
    messages(openings, WHO, questions),
  ],
  notes: [
    notes([{ who: '{short} and want to {want}.', hook: '{BothWorked}.' }], asks),
    notes([{ who: '{short}, and {bothWorked}.' }], asks),
    notes(
      [{ who: 'I want to {want}.' }, { who: '{short}.' }, { who: '' }],
      asksAbout('your way from {place}'),
    ),
  ],
}
