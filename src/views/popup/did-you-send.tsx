import { noteSentAt } from '../../follow-up/message-acts.ts'
import { fill } from '../../languages/fill.ts'
import type { Touchpoint, TouchpointOf } from '../../model/touchpoint.ts'
import { clock } from '../../platform/clock.ts'
import { useShows } from '../parts/interface.tsx'
import { sayPastDay } from './past-day.ts'

interface DidYouSendProps {
  readonly copied: TouchpointOf<'copied'>
  readonly zone: string
  readonly onSent: (sent: Touchpoint) => void
  readonly onNotYet: () => void
}

/** Asks about the text that was copied last: sent today, on the day of copying, or not yet. */
export function DidYouSend({ copied, zone, onSent, onNotYet }: DidYouSendProps) {
  const shows = useShows()
  const labels = shows.popup.known
  const now = clock()
  const when = sayPastDay(copied.at, now, zone, shows)
  return (
    <section class="notice stack tight">
      <b>{fill(labels.didYouSend, { channel: shows.names.channel[copied.channel], when })}</b>
      <div class="row">
        <button type="button" class="primary" onClick={() => onSent(noteSentAt(copied, now))}>
          {labels.yesThen.replace('{when}', labels.when.today)}
        </button>
        {when !== labels.when.today && (
          <button type="button" onClick={() => onSent(noteSentAt(copied, copied.at))}>
            {labels.yesThen.replace('{when}', when)}
          </button>
        )}
        <button type="button" onClick={onNotYet}>
          {labels.notYet}
        </button>
      </div>
    </section>
  )
}
