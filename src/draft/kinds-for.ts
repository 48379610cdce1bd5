import type { KindId } from '../model/draft.ts'
import type { NextStepKind } from '../model/next-step.ts'
import type { Standing } from '../model/touchpoint.ts'

/** What can be written where a relationship stands, the likeliest first. */
const byStanding: Readonly<Record<Standing, readonly KindId[]>> = {
  saved: ['first-ask', 'thoughtful-answer', 'introduction'],
  drafted: ['first-ask', 'thoughtful-answer', 'introduction'],
  copied: ['first-ask', 'thoughtful-answer', 'introduction'],
  sent: ['nudge', 'reply-yes', 'lighter-offer', 'reply-no', 'thoughtful-answer', 'introduction'],
  accepted: ['after-acceptance', 'thoughtful-answer', 'reply-no'],
  replied: ['reply-yes', 'lighter-offer', 'reply-no', 'agenda', 'thank-you'],
  scheduled: ['agenda', 'thank-you', 'reply-yes'],
  met: ['thank-you', 'not-a-match', 'report-back', 'gratitude', 'agenda', 'graceful-close'],
  thanked: ['report-back', 'gratitude', 'agenda', 'not-a-match', 'graceful-close'],
  'in-touch': ['report-back', 'gratitude', 'agenda', 'thank-you', 'graceful-close'],
  closed: ['gratitude', 'reply-no', 'lighter-offer', 'not-a-match', 'graceful-close', 'first-ask'],
}

/** The kinds of message that fit a standing; what is chosen or due already comes first. */
export const kindsFor = (standing: Standing, chosen: KindId): readonly KindId[] => [
  ...new Set([chosen, ...byStanding[standing]]),
]

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
}
