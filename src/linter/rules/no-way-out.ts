import { kindsThat } from '../../model/message-kinds.ts'
import type { Rule } from '../rule.ts'

/** A stranger answers more freely when a no costs nothing. A note has no room for it: it can be left unanswered anyway. */
export const noWayOut: Rule = {
  level: 'hint',
  for: kindsThat('first'),
  wholeOnly: true,
  find: ({ found, asks, channel }) => {
    if (channel === 'note') return []
    const last = asks.at(-1)
    return last && found('wayOut').length === 0 ? [{ start: last.start, end: last.end }] : []
  },
}
