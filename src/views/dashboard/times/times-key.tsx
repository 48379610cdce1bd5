import { countryOf, dividedDaysIn } from '../../../calendar/week.ts'
import { fill } from '../../../languages/fill.ts'
import { weekText } from '../call/week-text.ts'
import { useSurroundings } from '../surroundings.tsx'
import type { BothHours } from './proposals.ts'

/** What the picture's shades mean, whose week is which, and what is not known of weeks and holidays. */
export function TimesKey({ hours: { mine, theirs } }: { readonly hours: BothHours }) {
  const { texts, shows } = useSurroundings()
  const labels = texts.calls.times
  const isIsrael = [mine, theirs].some((one) => one && countryOf(one.zone) === 'IL')
  const divided = theirs ? dividedDaysIn(theirs.zone) : []
  const days = new Intl.ListFormat(shows.code).format(divided.map((day) => dayName(day, shows.code)))
  return (
    <p class="faint below">
      {theirs &&
        `${labels.key} ${fill(labels.weeks, { mine: weekText(mine, shows.code), theirs: weekText(theirs, shows.code) })} `}
      {divided.length > 0 && `${fill(labels.divided, { days })} `}
      {isIsrael ? labels.holidaysIsrael : labels.holidays}
    </p>
  )
}

/** A weekday by its name; 2024 began on a Monday. */
const dayName = (day: number, language: string) =>
  Temporal.PlainDate.from({ year: 2024, month: 1, day }).toLocaleString(language, { weekday: 'long' })
