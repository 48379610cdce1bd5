import type { KindId } from '../../../model/draft.ts'
import type { NextStepKind } from '../../../model/next-step.ts'

/** The message that a next step asks to write; absent where it asks for something else. */
export const kindToWrite: Partial<Record<NextStepKind, KindId>> = {
  'write-first': 'first-ask',
  'write-after-acceptance': 'after-acceptance',
  nudge: 'nudge',
  thank: 'thank-you',
}
