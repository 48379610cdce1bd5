import type { HookSays } from '../../../../draft/says.ts'
import { messages, notes, WANT, WHO } from './shapes.ts'

const openings = [
  'We are both in {place}.',
  'I am writing to you because we are both in {place}.',
  'I saw that you are in {place}, as I am.',
]
const questions = [
  'What would you try first, or whom would you ask here?',
  'Whom would you turn to with that here?',
  'Where would you begin, or who here would know?',
  'What should I know before I begin, or who could tell me?',
]

/** A town of both. */
export const sharedPlace: HookSays = {
  subjects: [['A question from {place}', 'One question, from {place}', 'We are both in {place}']],
  messages: [messages(openings, WANT, questions), messages(openings, WHO, questions)],
  notes: [
    notes(
      [
        { who: '{short} and want to {want}.', hook: 'We are both in {place}.' },
        { who: '{short}.', hook: 'We are both in {place}.' },
        { who: '', hook: 'I saw that you are in {place} too.' },
      ],
      [
        'May I ask you one question?',
        'Could I ask you one thing?',
        'Would you let me ask one question?',
        'May I ask one small question?',
      ],
    ),
  ],
}
