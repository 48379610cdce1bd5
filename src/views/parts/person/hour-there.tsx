import { useEffect, useState } from 'preact/hooks'
import { fill } from '../../../languages/fill.ts'
import { clock } from '../../../platform/clock.ts'
import { useShows } from '../interface.tsx'
import { hourText } from '../when.ts'
import type { TheirZone } from './their-zone.ts'

interface HourThereProps {
  readonly there: TheirZone
  /** Whether words stand before it, so that a comma parts them. */
  readonly isAfter: boolean
}

/** What time it is there, moved on with the clock; a zone that was guessed says from what. */
export function HourThere({ there: { zone, guessedFrom }, isAfter }: HourThereProps) {
  const shows = useShows()
  const { hourThere, hourGuessed } = shows.popup.person
  const [now, setNow] = useState(clock)
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), 10_000)
    return () => clearInterval(timer)
  }, [])
  const time = hourText(now, zone, shows.code)
  return (
    <span title={guessedFrom === undefined ? undefined : fill(hourGuessed, { place: guessedFrom })}>
      {`${isAfter ? ', ' : ''}${fill(hourThere, { time })}`}
    </span>
  )
}
