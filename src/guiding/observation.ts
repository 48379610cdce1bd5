import type { Observation } from '../model/giving.ts'
import { type FeedbackFault, feedbackFindings } from './feedback.ts'
import type { FeedbackLexicon } from './feedback-lexicon.ts'

/** What feedback in four parts lacks, and the words that say it. */
export interface ObservationFault {
  readonly fault: FeedbackFault
  readonly quote: string
}

/** What is missing or judges a character, in feedback that was begun: a part that is empty, words that say what somebody is. */
export function observationFaults(
  { situation, behaviour, impact, next }: Observation,
  lexicon: FeedbackLexicon,
): readonly ObservationFault[] {
  const isBegun = [behaviour, impact].some((part) => part.trim() !== '')
  if (!isBegun) return []
  const judged = [situation, behaviour, impact, next].flatMap((part) =>
    feedbackFindings(part, lexicon)
      .filter(({ fault }) => fault === 'character')
      .map(({ fault, start, end }) => ({ fault, quote: part.slice(start, end) })),
  )
  return [
    ...judged,
    ...(situation.trim() === '' ? [{ fault: 'no-situation' as const, quote: '' }] : []),
    ...(impact.trim() === '' ? [{ fault: 'no-impact' as const, quote: '' }] : []),
  ]
}
