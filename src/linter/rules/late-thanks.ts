import { happenedAt } from '../../calendar/plausible.ts'
import { kindsThat } from '../../model/message-kinds.ts'
import type { Rule } from '../rule.ts'

/** Thanks are due within 24 hours (evidence `thanks-24h`). Later ones are welcome, and say so lightly. */
export const lateThanks: Rule = {
  level: 'hint',
  for: kindsThat('thanks'),
  find: ({ context, found, body }) => {
    const met = context.touchpoints?.findLast(({ kind }) => kind === 'met')
    const first = body[0]
    if (!met || happenedAt(met.at, context.now) !== 'ok' || !first || found('lateWords').length > 0) return []
    const due = Temporal.Instant.from(met.at).add({ hours: 24 })
    if (Temporal.Instant.compare(due, Temporal.Instant.from(context.now)) >= 0) return []
    return [{ start: first.start, end: first.end }]
  },
}
