import { noteAgendaCame, noteAgreed } from '../../../follow-up/guide-acts.ts'
import { noteAccepted, noteIntroduced, noteSentAt } from '../../../follow-up/message-acts.ts'
import { noteCalledOff, noteKept, noteMet, noteRested } from '../../../follow-up/promise-acts.ts'
import type { NextStep } from '../../../model/next-step.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'

/** Something that is said with one press. */
export interface Saying {
  /** Its words, among those of `today`. */
  readonly text: 'yes' | 'accepted' | 'introduced' | 'met' | 'notMet' | 'rest' | 'done' | 'came' | 'agreed'
  readonly isQuiet?: boolean
  readonly made: (next: NextStep, recorded: readonly Touchpoint[], now: string) => Touchpoint | undefined
}

const accept: Saying = {
  text: 'accepted',
  made: ({ person }, touchpoints, now) => noteAccepted(person, { touchpoints, now }),
}
const rest: Saying = {
  text: 'rest',
  made: (next, touchpoints, now) => noteRested(next, { touchpoints, now }),
}

const done: Saying = { text: 'done', made: (next, _, now) => noteKept(next, now) }
const came: Saying = {
  text: 'came',
  made: ({ person, of = '' }, _, now) => noteAgendaCame(person, of, now),
}

/** What can be said of each step with one press. */
export const sayings: Readonly<Partial<Record<NextStep['kind'], readonly Saying[]>>> = {
  'confirm-sent': [
    {
      text: 'yes',
      made: ({ of }, recorded) => {
        const copied = recorded.find(({ id }) => id === of)
        return copied?.kind === 'copied' ? noteSentAt(copied, copied.at) : undefined
      },
    },
  ],
  'thank-introducer': [{ text: 'introduced', made: (next, _, now) => noteIntroduced(next, now) }],
  'await-acceptance': [accept],
  'other-way': [accept, { ...rest, isQuiet: true }],
  'let-rest': [rest],
  'confirm-met': [
    { text: 'met', made: (next, _, now) => noteMet(next, now) },
    { text: 'notMet', isQuiet: true, made: (next, _, now) => noteCalledOff(next, 'them', now) },
  ],
  'await-agenda': [came],
  'agenda-missing': [{ ...came, isQuiet: true }],
  'send-notes': [done],
  'send-material': [done],
  'pass-name': [done],
  'speak-up': [{ ...done, isQuiet: true }],
  'ask-agreement': [
    {
      text: 'agreed',
      isQuiet: true,
      made: ({ person, of = '', why }, _, now) =>
        noteAgreed(person, of, { whose: why.missing ?? 'guided' }, now),
    },
  ],
  'keep-word': [done],
}
