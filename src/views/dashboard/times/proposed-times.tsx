import { useSurroundings } from '../surroundings.tsx'
import type { BothHours } from './proposals.ts'
import { ProposedTime } from './proposed-time.tsx'
import { TimesKey } from './times-key.tsx'

interface ProposedProps {
  /** The hours of both, or of the user alone; undefined where there are none. */
  readonly hours: BothHours | undefined
  readonly times: readonly string[]
  readonly minutes: number
  readonly onTime: (at: string, next: string) => void
}

/** The times that are proposed, each to be moved, on both clocks. */
export function Proposed({ hours, times, minutes, onTime }: ProposedProps) {
  const { texts, now } = useSurroundings()
  const labels = texts.calls.times
  return (
    <section>
      <h2>{labels.two}</h2>
      {hours?.isWidened && <p class="finding">{<span>{labels.widened}</span>}</p>}
      {hours && times.length > 0 ? (
        <ol class="card rows">
          {times.map((at, place) => (
            <ProposedTime
              key={place}
              {...{ at, times, minutes, hours }}
              before={times[place - 1] ?? now}
              onTime={(next) => onTime(at, next)}
            />
          ))}
        </ol>
      ) : (
        <p class="card soft">{labels.none}</p>
      )}
      {hours && <TimesKey hours={hours} />}
    </section>
  )
}
