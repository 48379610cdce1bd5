import type { HookSays } from '../../../../draft/says.ts'
import { AIM, messages, notes, WANT, WHO } from './shapes.ts'

const openings = [
  'You went from {before} to {after}[ in {year}].',
  'Your move[ from {before}] to {after}[ in {year}] is why I am writing.',
  'I saw on your profile that you went from {before} to {after}[ in {year}].',
  'I have a question about your move[ from {before}] to {after}[ in {year}].',
]
const tied = [
  '{BothWorked}, and you went from {before} to {after}[ in {year}].',
  'We both studied at {bothStudied}, and you went from {before} to {after}[ in {year}].',
  '{BothWorked}, and I have a question about your move[ from {before}] to {after}.',
  'We both studied at {bothStudied}, and I have a question about your move[ from {before}] to {after}.',
]
/** Where the names of the step cannot be said in this language. */
const unnamed = [
  'You made a move that is close to what I hope to do{?heads}.',
  'I saw on your profile that you made a move close to the one I hope to make{?heads}.',
  'I am writing because of a move of yours that is close to what I hope to do{?heads}.',
]
const anyStep = [
  'I saw on your profile that you changed your work, and I have a question about that move.',
  'Your profile tells of a change of work, and this is why I am writing.',
  'I have a question about the change of work that your profile tells of.',
]
const questions = [
  'How did you prepare for that move?',
  'What helped you most in the first year?',
  'What would you do differently if you made that move again today?',
  'What did you have to learn first?',
]
const asks = [
  'May I ask how you prepared for that move?',
  'May I ask what helped you most in the first year?',
  'May I ask you one question about that move?',
  'May I ask what you had to learn first?',
]

const asksOfStep = [
  'May I ask how you prepared for your move to {after}[ in {year}]?',
  'Could I ask how you decided on your move to {after}?',
  'May I ask what helped you most after your move to {after}?',
  'May I ask you one question about your move to {after}?',
  'May I ask what you had to learn first after your move to {after}?',
]

/** A change from one kind of work to another. `{aim}` is known where the user wants to go there too. */
export const move: HookSays = {
  subjects: [['Your move to {after}', 'A question about your move to {after}', 'From {before} to {after}']],
  messages: [
    messages(tied, AIM, questions),
    messages(openings, AIM, questions),
    messages(tied, WANT, questions),
    messages(openings, WANT, questions),
    messages(unnamed, WANT, questions),
    messages(anyStep, WANT, questions),
    messages(openings, WHO, questions),
  ],
  notes: [
    notes(
      [
        { who: '{short} and want to {way}, as you did.', hook: '{BothWorked}.' },
        { who: '{short} and want to {way}, as you did.', hook: 'We both studied at {bothStudied}.' },
      ],
      asks,
    ),
    notes([{ who: '{short} and want to {way}, as you did[ in {year}].' }], asks),
    notes(
      [{ who: '{short}, and {bothWorked}.' }, { who: '{short}, and we both studied at {bothStudied}.' }],
      asksOfStep,
    ),
    notes([{ who: '{short} and want to {aim}.' }], asksOfStep),
    notes([{ who: '{short} and want to {want}.' }], asksOfStep),
    notes([{ who: '{short}.', hook: 'You went from {before} to {after}[ in {year}].' }], asks),
    notes([{ who: '{short}.', hook: 'You made a move that is close to what I hope to do{?heads}.' }], asks),
    notes([{ who: '{short}.', hook: 'Your profile tells of a change of work.' }], asks),
    notes([{ who: '{BothWorked}.' }, { who: 'We both studied at {bothStudied}.' }], asksOfStep),
    notes([{ who: 'I want to {way}, as you did[ in {year}].' }], asks),
    notes([{ who: 'I want to {aim}.' }, { who: 'I want to {want}.' }], asksOfStep),
    notes([{ who: '' }], asksOfStep),
  ],
}
