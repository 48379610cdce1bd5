import type { Verdict } from '../../model/match.ts'
import type { Evidence } from '../../model/reading.ts'
import { isWithin } from '../months.ts'
import { missedOrUnknown } from '../settled.ts'
import { quoteFrom } from '../statements.ts'
import type { Judge } from './criterion.ts'

/** “Lately” (our judgement). */
const LATELY_MONTHS = 36

/** Do they help others grow? Lately is met; long ago, a listed skill, or leading people who were beginning, is part of it. */
export const outlook: Judge = ({ known, statements, now }) => {
  const shown = statements.filter(({ evidence }) => evidence.section !== 'education')
  const helping = shown.flatMap((statement) =>
    statement.helping ? [{ statement, evidence: quoteFrom(statement, statement.helping) }] : [],
  )
  // A mentor's page on a platform says so in a place of its own.
  const offers = known.profile.offers.filter(({ value }) => value.offer === 'mentoring').map(plain)
  const lately = helping.filter(
    ({ statement }) => statement.weight === 'deed' && isWithin(statement.until, LATELY_MONTHS, now),
  )
  const leading = shown.flatMap((statement) =>
    statement.leading && statement.weight === 'deed' ? [quoteFrom(statement, statement.leading)] : [],
  )
  const met = verdictOf('met', [...offers, ...evidenceOf(lately)])
  const partly = verdictOf('partly', [...evidenceOf(helping), ...leading])
  return [
    met ??
      partly ?? { criterion: 'outlook', ...missedOrUnknown(known, ['positions', 'about', 'volunteering']) },
  ]
}

const evidenceOf = (found: readonly { readonly evidence: Evidence }[]) =>
  found.map(({ evidence }) => evidence)

const plain = ({ quote, section, foundBy, at }: Evidence): Evidence => ({ quote, section, foundBy, at })

/** A judgement on its first two signs; none without a sign. */
function verdictOf(outcome: 'met' | 'partly', [first, ...more]: readonly Evidence[]): Verdict | undefined {
  if (!first) return undefined
  const second = more.filter((other) => other.quote !== first.quote).slice(0, 1)
  return { criterion: 'outlook', outcome, evidence: [first, ...second] }
}
