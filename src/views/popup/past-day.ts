import { onClock } from '../../calendar/zones.ts'
import type { Shows } from '../../languages/shows.ts'
import { dayText } from '../parts/when.ts'

/** A past day within a sentence: “today”, “yesterday”, “on Friday”, “on 3 Nov”. */
export function sayPastDay(moment: string, now: string, zone: string, shows: Shows): string {
  const labels = shows.popup.known.when
  const dayOf = (at: string) => onClock(at, zone).toPlainDate()
  const { days } = dayOf(now).since(dayOf(moment), { largestUnit: 'days' })
  if (days <= 0) return labels.today
  if (days === 1) return labels.yesterday
  if (days < 7)
    return labels.weekday.replace('{day}', dayOf(moment).toLocaleString(shows.code, { weekday: 'long' }))
  return labels.date.replace('{day}', dayText(moment, now, zone, shows.code))
}
