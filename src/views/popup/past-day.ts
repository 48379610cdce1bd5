import { onClock } from '../../calendar/zones.ts'
import type { Shows } from '../../languages/shows.ts'
import { dayText } from '../parts/when.ts'

/** A past day within a sentence: “today”, “yesterday”, “on Friday”, “on 3 Nov”. */
export function pastDay(moment: string, now: string, zone: string, shows: Shows): string {
  const words = shows.popup.known.when
  const dayOf = (at: string) => onClock(at, zone).toPlainDate()
  const { days } = dayOf(now).since(dayOf(moment), { largestUnit: 'days' })
  if (days <= 0) return words.today
  if (days === 1) return words.yesterday
  if (days < 7)
    return words.weekday.replace('{day}', dayOf(moment).toLocaleString(shows.code, { weekday: 'long' }))
  return words.date.replace('{day}', dayText(moment, now, zone, shows.code))
}
