import type { DashboardShows } from '../../../languages/dashboard.ts'
import { fill } from '../../../languages/fill.ts'
import type { LanguageCode } from '../../../model/language.ts'
import type { NextStep } from '../../../model/next-step.ts'
import { momentText } from '../../parts/when.ts'

interface DueContext {
  readonly now: string
  readonly zone: string
  readonly language: LanguageCode
  readonly labels: DashboardShows['today']
}

/** When a next step is due, in words: “by Wednesday, 10:00”, “overdue since Monday, 16:30”, or nothing. */
export function dueText(next: NextStep, { now, zone, language, labels }: DueContext): string {
  const text = (moment: string) => momentText(moment, now, zone, language)
  const past = (moment: string) =>
    Temporal.Instant.compare(Temporal.Instant.from(moment), Temporal.Instant.from(now)) < 0
  if (next.dueBy) return fill(past(next.dueBy) ? labels.overdue : labels.by, { when: text(next.dueBy) })
  if (!next.dueFrom || past(next.dueFrom)) return ''
  // A meeting is at its time, not from it on.
  return next.kind === 'meet' ? text(next.dueFrom) : fill(labels.from, { when: text(next.dueFrom) })
}
