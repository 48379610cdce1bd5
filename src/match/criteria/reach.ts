import type { Verdict } from '../../model/match.ts'
import type { Evidence } from '../../model/reading.ts'
import { isSettled } from '../settled.ts'
import { quoteFrom } from '../statements.ts'
import type { Judge } from './criterion.ts'

/** Active: an own post in the last 60 days (our judgement). */
const ACTIVE_DAYS = 60
const DAY = 86_400_000

const plain = ({ quote, section, foundBy, at }: Evidence): Evidence => ({ quote, section, foundBy, at })

/** Can I reach them, and are they there? */
export const reach: Judge = ({ known, statements, now }) => {
  const { degree, posts } = known.profile
  const marked = known.profile.offers.find(({ value }) => value.offer === 'mentoring')
  if (marked) return [{ criterion: 'reach', outcome: 'met', evidence: [plain(marked)] } satisfies Verdict]
  const offer = statements.find((statement) => statement.offering)
  if (offer)
    return [
      { criterion: 'reach', outcome: 'met', evidence: [quoteFrom(offer, offer.offering)] } satisfies Verdict,
    ]
  const near = degree && degree.value <= 2 ? plain(degree) : undefined
  const recent = posts.find(
    ({ value }) => value.at !== undefined && Date.parse(now) - Date.parse(value.at) <= ACTIVE_DAYS * DAY,
  )
  const active = recent && plain(recent)
  if (near && active) return [{ criterion: 'reach', outcome: 'met', evidence: [near, active] }]
  const one = near ?? active
  if (one) return [{ criterion: 'reach', outcome: 'partly', evidence: [one] }]
  const needs = [
    ...(degree ? [] : (['degree'] as const)),
    ...(isSettled(known, 'posts') ? [] : (['posts'] as const)),
  ]
  return [
    needs.length > 0
      ? { criterion: 'reach', outcome: 'unknown', needs }
      : { criterion: 'reach', outcome: 'missed', read: ['top-card', 'activity'] },
  ]
}
