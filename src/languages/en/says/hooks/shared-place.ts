import type { HookSays } from '../../../../draft/says.ts'
import { messages, notes, WANT, WHO } from './shapes.ts'

const openings = [
  'We are both in {place}.',
  'I am writing to you because we are both in {place}.',
  'I saw that you are in {place}, as I am.',
]
const questions = [
  'This may be far from your own field, so only one thing: whom here would you ask in my place?',
  'Your work may be far from this, but perhaps you know one person here whom I could ask?',
  'Even if your field is another one: is there somebody here whom you would send me to?',
  'You may do something quite different, so just this: whom here would you ask first in my place?',
]
/** Where the user's wish cannot be said: what stands by itself. */
const ofTown = [
  'What has helped you most to find your way in your work here?',
  'Which place or group here has helped you most in your work?',
  'What would you have liked to know when you began to work here?',
]
const asks = [
  'May I ask whom here you would turn to first in my place?',
  'May I ask which group here has helped you most in your work?',
  'May I ask whether you know one person here whom I could ask?',
  'May I ask what has helped you most in your work here?',
]

/** A town of both. */
export const sharedPlace: HookSays = {
  subjects: [['A question from {place}', 'One question, from {place}', 'We are both in {place}']],
  messages: [messages(openings, WANT, questions), messages(openings, WHO, ofTown)],
  notes: [
    notes(
      [
        { who: '{short} and want to {want}.', hook: 'We are both in {place}.' },
        { who: '{short}.', hook: 'We are both in {place}.' },
        { who: '', hook: 'I saw that you are in {place} too.' },
      ],
      asks,
    ),
  ],
}
