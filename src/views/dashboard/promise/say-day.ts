import { onClock } from '../../../calendar/zones.ts'
import type { DashboardShows } from '../../../languages/dashboard.ts'
import type { Shows } from '../../../languages/shows.ts'
import { dayText } from '../../parts/when.ts'

interface DayContext {
  readonly now: string
  readonly zone: string
  readonly shows: Shows
  readonly labels: DashboardShows['today']
}

/** A past day as it stands behind what was done then: “today”, “yesterday”, “on 3 Nov”. */
export function sayDay(moment: string, { now, zone, shows, labels }: DayContext): string {
  const dayOf = (at: string) => onClock(at, zone).toPlainDate()
  const { days } = dayOf(now).since(dayOf(moment), { largestUnit: 'days' })
  if (days === 0) return labels.when.today
  if (days === 1) return labels.when.yesterday
  return labels.when.on.replace('{day}', dayText(moment, now, zone, shows.code))
}
