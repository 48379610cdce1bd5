import { useState } from 'preact/hooks'
import { onClock } from '../../../calendar/zones.ts'
import { noteReleased, noteRested, putOff } from '../../../follow-up/promise-acts.ts'
import { fill } from '../../../languages/fill.ts'
import type { LanguageCode } from '../../../model/language.ts'
import type { NextStep } from '../../../model/next-step.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'
import { mayWait } from '../../../pipeline.ts'
import { clock } from '../../../platform/clock.ts'
import { record, recordedOf } from '../../../store/touchpoints.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useSurroundings } from '../surroundings.tsx'

interface LaterButtonProps {
  readonly next: NextStep
  /** Whom it is about, for who hears the page. */
  readonly name: string
  readonly onDone?: () => void
}

/** Puts one thing off until a day, or lets it go; nothing else of the person changes. Not offered for what cannot wait. */
export function LaterButton({ next, name, onDone }: LaterButtonProps) {
  const { texts, shows, zone, now } = useSurroundings()
  const { act, failed } = useOneAct()
  const [isOpen, setOpen] = useState(false)
  const labels = texts.today
  if (!mayWait(next)) return null
  const say = (made: (recorded: readonly Touchpoint[], at: string) => Touchpoint, said: string) =>
    act(
      async (refused) => {
        const kept = await record(made(await recordedOf(next.person), clock())).orElse(refused)
        setOpen(false)
        if (kept) onDone?.()
        return kept
      },
      { said },
    )
  const { promise, of } = next
  return (
    <details class="later" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="quiet" aria-label={`${labels.putOffButton}: ${name}`}>
        {labels.putOffButton}
      </summary>
      <div class="row close">
        {daysAhead(now, zone, shows.code).map(({ day, text }) => (
          <button
            key={day}
            type="button"
            class="chip"
            onClick={() => say((_, at) => putOff(next, day, at), fill(labels.putOff, { day: text }))}
          >
            {text}
          </button>
        ))}
        {next.binding === 'waiting' && next.kind !== 'confirm-sent' ? (
          <button
            type="button"
            class="chip"
            onClick={() => say((touchpoints, at) => noteRested(next, { touchpoints, now: at }), labels.rests)}
          >
            {labels.rest}
          </button>
        ) : (
          promise &&
          of !== undefined && (
            <button
              type="button"
              class="chip"
              onClick={() => say((_, at) => noteReleased(next, promise, of, at), labels.released)}
            >
              {labels.release}
            </button>
          )
        )}
      </div>
      <Failed failed={failed} />
    </details>
  )
}

/** Tomorrow, next Monday and in a month, each day once. */
function daysAhead(now: string, zone: string, code: LanguageCode) {
  const today = onClock(now, zone).toPlainDate()
  const days = [today.add({ days: 1 }), today.add({ days: 8 - today.dayOfWeek }), today.add({ months: 1 })]
  const named = days.map((day) => ({
    day: day.toString(),
    text: day.toLocaleString(code, { weekday: 'long', day: 'numeric', month: 'short' }),
  }))
  return [...new Map(named.map((one) => [one.day, one])).values()]
}
