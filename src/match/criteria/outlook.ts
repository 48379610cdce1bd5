import type { Verdict } from '../../model/match.ts'
import { isWithin } from '../months.ts'
import { missedOrUnknown } from '../settled.ts'
import type { Judge } from './criterion.ts'

/** “Lately” (our judgement). */
const LATELY_MONTHS = 36

/** Do they help others grow? Lately is met; long ago, or leading people who were beginning, is part of it. */
export const outlook: Judge = ({ known, statements, now }) => {
  const helping = statements.filter((statement) => statement.helps && statement.weight === 'deed')
  const lately = helping.filter((statement) => isWithin(statement.until, LATELY_MONTHS, now))
  const weaker = [
    ...helping,
    ...statements.filter((statement) => statement.leads && statement.weight === 'deed'),
  ]
  const [first, second] = lately.length > 0 ? lately : weaker
  if (!first)
    return [{ criterion: 'outlook', ...missedOrUnknown(known, ['positions', 'about', 'volunteering']) }]
  const evidence = [first.evidence, ...(second ? [second.evidence] : [])] as const
  return [{ criterion: 'outlook', outcome: lately.length > 0 ? 'met' : 'partly', evidence } satisfies Verdict]
}
