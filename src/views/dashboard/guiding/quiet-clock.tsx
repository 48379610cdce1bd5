import { useEffect, useState } from 'preact/hooks'
import { progressOf } from '../../../call/progress.ts'
import { noteAgendaCame } from '../../../follow-up/guide-acts.ts'
import { meetingsOf } from '../../../follow-up/meetings.ts'
import { fill } from '../../../languages/fill.ts'
import type { Contact } from '../../../model/contact.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'
import { clock } from '../../../platform/clock.ts'
import { giving } from '../../../store/giving.ts'
import { record } from '../../../store/touchpoints.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useLive } from '../../parts/use-live.ts'
import { useSurroundings } from '../surroundings.tsx'

interface QuietClockProps {
  readonly contact: Contact
  readonly touchpoints: readonly Touchpoint[]
}

/** The time is read this often, in milliseconds: the clock shows minutes. */
const OFTEN = 5_000
/** Minutes of a session where neither it nor a commitment says. */
const MINUTES = 30

/** A clock without seconds or sound; at the end it asks what is to be tried. */
export function QuietClock({ contact, touchpoints }: QuietClockProps) {
  const { texts } = useSurroundings()
  const labels = texts.guiding.session
  const [begun, setBegun] = useState<string>()
  const [now, setNow] = useNow()
  const { minutes, isMet, came, met, failed } = useSession(contact, touchpoints)
  const start = () => {
    setNow(clock())
    setBegun(clock())
  }
  return (
    <section class="card stack tight" aria-label={labels.begin}>
      {begun === undefined ? (
        <p class="row between">
          <button type="button" class="primary" onClick={start}>
            {labels.begin}
          </button>
          {came && (
            <button type="button" onClick={came}>
              {labels.agendaCame}
            </button>
          )}
        </p>
      ) : (
        <Running begun={begun} minutes={minutes} now={now} onMet={isMet ? undefined : met} />
      )}
      <Failed failed={failed} />
    </section>
  )
}

/** The time, read again and again. */
function useNow() {
  const [now, setNow] = useState(clock)
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), OFTEN)
    return () => clearInterval(timer)
  }, [])
  return [now, setNow] as const
}

/** The next session that was agreed on, and what can be said of it; `came` only while its agenda is awaited. */
function useSession({ person }: Contact, touchpoints: readonly Touchpoint[]) {
  const commitment = useLive(giving)?.commitment
  const { act, failed } = useOneAct()
  const [isMet, setMet] = useState(false)
  const open = meetingsOf(touchpoints).filter(({ closedBy }) => !closedBy)
  const set = open.toSorted((a, b) => a.set.when.localeCompare(b.set.when))[0]?.set
  const hasCome = touchpoints.some((one) => one.kind === 'agenda-came' && one.about === set?.id)
  const came = (about: string) =>
    act((refused) => record(noteAgendaCame(person, about, clock())).orElse(refused))
  const met = () =>
    act(async (refused) => {
      const at = clock()
      const kept = await record({
        kind: 'met',
        id: `met:${set?.id ?? at}`,
        person,
        at,
        ...(set && { about: set.id }),
      }).orElse(refused)
      setMet(kept !== undefined)
      return kept
    })
  const minutes = set?.minutes ?? commitment?.minutes ?? MINUTES
  return { minutes, isMet, met, failed, came: set && !hasCome ? () => came(set.id) : undefined }
}

interface RunningProps {
  readonly begun: string
  readonly minutes: number
  readonly now: string
  /** Absent once it was said. */
  readonly onMet: (() => void) | undefined
}

function Running({ begun, minutes, now, onMet }: RunningProps) {
  const { texts } = useSurroundings()
  const labels = texts.guiding.session
  const { passed, isClosing } = progressOf(begun, minutes, now)
  const text = fill(labels.minutes, { passed, minutes })
  return (
    <>
      <div class="row between">
        <p class="clock" role="timer">
          {text}
        </p>
        {onMet && (
          <button type="button" onClick={onMet}>
            {labels.met}
          </button>
        )}
      </div>
      <div class="meter" role="img" aria-label={text}>
        <i style={{ inlineSize: `${Math.min(100, (100 * passed) / minutes)}%` }} />
      </div>
      <p role="status">{isClosing && (passed >= minutes ? labels.over : labels.closing)}</p>
    </>
  )
}
