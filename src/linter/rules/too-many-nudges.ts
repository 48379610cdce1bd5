import { awaitingKinds } from '../../model/draft.ts'
import { kindsThat } from '../../model/message-kinds.ts'
import type { Touchpoint } from '../../model/touchpoint.ts'
import type { Rule } from '../rule.ts'

/** What shows that somebody is there: after it, nothing stands unanswered. */
const answers: ReadonlySet<Touchpoint['kind']> = new Set([
  'accepted',
  'replied',
  'scheduled',
  'met',
  'declined',
  'reopened',
])

/** One nudge is kind, a second is a mistake, a third is a nuisance: silence is an answer too. */
export const tooManyNudges: Rule = {
  level: 'mend',
  for: kindsThat('awaits'),
  find: ({ context, body, kind, text }) => {
    const since = unanswered(context.touchpoints ?? [])
    // the first message and one nudge are fair
    if (since < 2) return []
    const first = body[0] ?? { start: 0, end: text.length }
    return [{ start: first.start, end: first.end, level: since > 2 || kind !== 'nudge' ? 'stop' : 'mend' }]
  },
}

/** How many messages went out since the person last answered. */
function unanswered(touchpoints: readonly Touchpoint[]): number {
  const after = touchpoints.findLastIndex(({ kind }) => answers.has(kind)) + 1
  return touchpoints
    .slice(after)
    .filter((one) => one.kind === 'nudged' || (one.kind === 'sent' && awaitingKinds.has(one.message))).length
}
