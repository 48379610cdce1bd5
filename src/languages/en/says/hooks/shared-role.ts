import type { HookSays } from '../../../../draft/says.ts'
import { asksAbout, messages, notes, WANT, WHO } from './shapes.ts'

const openings = [
  'You were {one} yourself[ at {company}], and now you are {isNow}.',
  'I am writing because you were {one} yourself[ at {company}], before you became {isNow}.',
  'You know my work from your own time as {one}[ at {company}].',
]
const before = [
  'You were {one} yourself[ at {company}].',
  'I am writing because you were {one} yourself[ at {company}].',
  'You know my work from your own time as {one}[ at {company}].',
]
const questions = [
  'What helped you most on the way from there?',
  'What would you do first, if you were back there?',
  'What did you have to learn first for the next step?',
  'How did you decide what to do next?',
]
const asks = [
  'May I ask how you went on from there?',
  'May I ask what helped you most on the way from there?',
  'May I ask you one question about the step that came next?',
  'Could I ask what you had to learn first after that?',
]

/** A role that the user has now and the person had before. */
export const sharedRole: HookSays = {
  subjects: [['Your time as {one}', 'A question about your time as {one}', 'From {role} to today']],
  messages: [
    messages(openings, WANT, questions),
    messages(before, WANT, questions),
    messages(before, WHO, questions),
  ],
  notes: [
    notes([{ who: '{short} and want to {want}.', hook: 'You were {one} yourself.' }], asks),
    notes([{ who: '{short}.', hook: 'You were {one} yourself before you became {isNow}.' }], asks),
    notes([{ who: '{short}.', hook: 'You were {one} yourself[ at {company}].' }], asks),
    notes([{ who: 'I want to {want}.' }, { who: '{short}.' }, { who: '' }], asksAbout('your time as {one}')),
  ],
}
