import type { HookSays } from '../../../../draft/says.ts'
import { asksInNote, asksOfOthers, messages, notes } from './shapes.ts'

/** Where the user's wish cannot be said either: what stands by itself, about the other's own work. */
const ofWork = [
  'Which decision in your own work would you make again today?',
  'What has taught you the most in your own work?',
  'What would you have liked to know when you began your work?',
]
const asked = (who: string) =>
  messages(
    [''],
    asksOfOthers.map((question) => ({ who, question })),
  )

/** Something that only the user knows: it is said in their own words, which lead. */
export const own: HookSays = {
  subjects: [['A question for you', 'One question', 'Could I ask you one thing?']],
  messages: [
    asked('[{who}, and ]I want to {want}. {trouble}.'),
    asked('[{who}, and ]I want to {want}.'),
    messages(
      [''],
      ofWork.map((question) => ({ who: '[{who}.]', question })),
    ),
  ],
  notes: [
    notes([{ who: '{short} and want to {want}. {trouble}.' }], asksInNote),
    notes([{ who: '{short} and want to {want}.' }], asksInNote),
    notes([{ who: 'I want to {want}.' }], asksInNote),
    notes([{ who: '{who}.' }, { who: '{short}.' }, { who: '' }], ofWork),
  ],
}
