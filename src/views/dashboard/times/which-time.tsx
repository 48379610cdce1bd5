import { hoursAhead } from '../../../calendar/clock-changes.ts'
import { fill } from '../../../languages/fill.ts'
import { headingDay, hourText } from '../../parts/when.ts'
import { useSurroundings } from '../surroundings.tsx'

/** One of the times that were proposed, by its place, or another one. */
export type Chosen = number | 'other'

interface WhichTimeProps {
  readonly times: readonly string[]
  /** Their zone, where it is known. */
  readonly their: string | undefined
  readonly chosen: Chosen
  readonly onChosen: (chosen: Chosen) => void
}

/** The times that were proposed, on both clocks where they differ, or another one. */
export function WhichTime({ times, their, chosen, onChosen }: WhichTimeProps) {
  const { texts, shows, zone } = useSurroundings()
  const labels = texts.calls.times
  return (
    <fieldset class="row">
      <legend class="hidden">{labels.which}</legend>
      {times.map((at, place) => (
        <label key={at} class="tick">
          <input type="radio" name="time" checked={chosen === place} onChange={() => onChosen(place)} />
          <span>
            {`${headingDay(at, zone, shows.code)}, ${hourText(at, zone, shows.code)} `}
            {their && hoursAhead(at, zone, their) !== 0 && (
              <span class="faint">{fill(labels.atThere, { there: hourText(at, their, shows.code) })}</span>
            )}
          </span>
        </label>
      ))}
      <label class="tick">
        <input type="radio" name="time" checked={chosen === 'other'} onChange={() => onChosen('other')} />
        <span>{labels.other}</span>
      </label>
    </fieldset>
  )
}
