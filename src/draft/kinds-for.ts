import type { KindId } from '../model/draft.ts'
import { kindsAt, kindsThat } from '../model/message-kinds.ts'
import type { NextStepKind } from '../model/next-step.ts'
import type { Standing } from '../model/standing.ts'

/** The kinds of message that fit a standing; what is chosen or due already comes first. */
export const kindsFor = (standing: Standing, chosen: KindId): readonly KindId[] => {
  const fromGuide = kindsThat('guides')
  return [...new Set([chosen, ...(fromGuide.includes(chosen) ? fromGuide : kindsAt(standing))])]
}

/** The kind of message that a next step asks for; a step without one needs no message now. */
export const kindForStep: Readonly<Partial<Record<NextStepKind, KindId>>> = {
  'write-first': 'first-ask',
  'write-after-acceptance': 'after-acceptance',
  nudge: 'nudge',
  schedule: 'reply-yes',
  agenda: 'agenda',
  thank: 'thank-you',
  'report-back': 'report-back',
  'write-after-introduction': 'first-ask',
  'answer-no': 'reply-no',
  'thank-for-clarity': 'not-a-match',
  'keep-rhythm': 'gratitude',
  gratitude: 'gratitude',
  'agenda-missing': 'agenda-reminder',
  'send-notes': 'session-notes',
  'ask-agreement': 'ask-to-name',
  'speak-up': 'speak-up',
  'check-in': 'check-in',
  'end-guiding': 'guiding-close',
}
