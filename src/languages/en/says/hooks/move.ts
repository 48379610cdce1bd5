import type { HookSays } from '../../../../draft/says.ts'
import { messages, notes, reasons } from './shapes.ts'

const named = [
  'You went[ from {before}] to {after}[ in {year}], and that is why I am writing.',
  'Your step[ from {before}] to {after}[ in {year}] is why I am writing.',
  'I am writing because you went[ from {before}] to {after}[ in {year}].',
]
/** Where the names of the step cannot be said in this language. */
/** Somebody who left the user's own work: what joins the two is that, and not where they went. */
const left = [
  '{?left}You were {wasOne} before, and that is why I am writing.',
  '{?left}I am writing because you were {wasOne} yourself.',
]
const unnamed = [
  'You made a move that is close to what I hope to do{?heads}.',
  'I am writing because of a move of yours that is close to what I hope to do{?heads}.',
]
const anyStep = [
  'I saw on your profile that you changed your work, and that is why I am writing.',
  'I am writing because of the change of work that your profile tells of.',
]
const ofStep = [
  'What was the hardest part of that step for you?',
  'What was hardest about that step for you?',
  'Which part of that step was hardest for you?',
  'What do people who try that step get wrong most often?',
]

/** The user wants to go the same way: it is said once, “as you did”, and the question is about that step. */
const AS_YOU_DID = '[{who}, and ]I want to {way}, as you did[ in {year}].'
const sameWay = messages(
  ['', '{BothWorked}.', 'We have {bothStudied} in common.'],
  ofStep.map((question) => ({ who: AS_YOU_DID, question })),
)
const joined = [
  '{BothWorked}, and you went[ from {before}] to {after}.',
  'We have {bothStudied} in common, and you went[ from {before}] to {after}.',
  'You were {wasRole} yourself, and became {newOne}.',
]
const { messages: told, notes: toldInNotes } = reasons({
  openings: [joined, left, named, unnamed, anyStep],
  hooks: [
    ['{?left}You were {wasOne} before.', '{?left}You were {wasOne} yourself.'],
    ['You went[ from {before}] to {after}[ in {year}].', 'You went[ from {before}] to {after}.'],
    ['You were {wasOne} once.'],
    ['You made a move that is close to what I hope to do{?heads}.'],
    ['I write because of the change of work on your profile.'],
  ],
})

/** A change from one kind of work to another. `{way}` is known where the user wants to go there too. */
export const move: HookSays = {
  subjects: [['Your step to {after}', 'A question about your step to {after}', 'From {before} to {after}']],
  messages: [sameWay, ...told],
  notes: [
    notes(
      [
        { hook: '{BothWorked}.', who: '{short} and want to {way}, as you did[ in {year}].' },
        {
          hook: 'We have {bothStudied} in common.',
          who: '{short} and want to {way}, as you did[ in {year}].',
        },
      ],
      ofStep,
    ),
    notes([{ who: '{short} and want to {way}, as you did[ in {year}].' }], ofStep),
    ...toldInNotes,
  ],
}
