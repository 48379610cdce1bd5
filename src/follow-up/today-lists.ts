import type { NextStepKind } from '../model/next-step.ts'

/** In which list a step stands that is not owed now and whose time is near; `null` in none. */
export const listOf: Readonly<Record<NextStepKind, 'coming' | 'waiting' | 'toAsk' | null>> = {
  'confirm-sent': 'waiting',
  'write-first': 'toAsk',
  'write-after-introduction': 'coming',
  'thank-introducer': 'coming',
  'await-acceptance': 'waiting',
  'other-way': 'waiting',
  'write-after-acceptance': 'coming',
  'await-reply': 'waiting',
  nudge: 'waiting',
  'let-rest': 'waiting',
  schedule: 'coming',
  agenda: 'coming',
  meet: 'coming',
  'confirm-met': 'coming',
  thank: 'coming',
  'report-back': 'coming',
  'keep-word': 'coming',
  'answer-no': 'coming',
  'thank-for-clarity': 'coming',
  'keep-rhythm': 'coming',
  gratitude: 'coming',
  'act-on-advice': 'coming',
  'answer-request': 'coming',
  'await-agenda': 'waiting',
  'agenda-missing': 'coming',
  'send-notes': 'coming',
  'send-material': 'coming',
  'pass-name': 'coming',
  'ask-agreement': 'coming',
  'speak-up': 'coming',
  'check-in': 'coming',
  'end-guiding': 'coming',
  none: null,
}

/** What never waits out of sight: their turn, and meetings. */
export const alwaysShown: ReadonlySet<NextStepKind> = new Set(['await-acceptance', 'await-reply', 'meet'])
