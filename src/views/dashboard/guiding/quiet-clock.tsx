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
  const words = texts.guiding.session
  const commitment = useLive(giving)?.commitment
  const { act, failed } = useOneAct()
  const [begun, setBegun] = useState<string>()
  const [isMet, setMet] = useState(false)
  const [now, setNow] = useState(clock)
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), OFTEN)
    return () => clearInterval(timer)
  }, [])
  const open = meetingsOf(touchpoints).filter(({ closedBy }) => !closedBy)
  const session = open.toSorted((a, b) => a.set.when.localeCompare(b.set.when))[0]
  const hasCome = touchpoints.some((one) => one.kind === 'agenda-came' && one.about === session?.set.id)
  const minutes = session?.set.minutes ?? commitment?.minutes ?? MINUTES
  const came = () =>
    act(async (refused) =>
      session ? record(noteAgendaCame(contact.person, session.set.id, clock())).orElse(refused) : undefined,
    )
  const met = () =>
    act(async (refused) => {
      const kept = await record({
        kind: 'met',
        id: `met:${session?.set.id ?? clock()}`,
        person: contact.person,
        at: clock(),
        ...(session && { about: session.set.id }),
      }).orElse(refused)
      setMet(kept !== undefined)
      return kept
    })
  return (
    <section class="card stack tight" aria-label={words.begin}>
      {begun === undefined ? (
        <p class="row between">
          <button
            type="button"
            class="primary"
            onClick={() => {
              setNow(clock())
              setBegun(clock())
            }}
          >
            {words.begin}
          </button>
          {session && !hasCome && (
            <button type="button" onClick={came}>
              {words.agendaCame}
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

interface RunningProps {
  readonly begun: string
  readonly minutes: number
  readonly now: string
  /** Absent once it was said. */
  readonly onMet: (() => void) | undefined
}

function Running({ begun, minutes, now, onMet }: RunningProps) {
  const { texts } = useSurroundings()
  const words = texts.guiding.session
  const { passed, isClosing } = progressOf(begun, minutes, now)
  const text = fill(words.minutes, { passed, minutes })
  return (
    <>
      <div class="row between">
        <p class="clock" role="timer">
          {text}
        </p>
        {onMet && (
          <button type="button" onClick={onMet}>
            {words.met}
          </button>
        )}
      </div>
      <div class="meter" role="img" aria-label={text}>
        <i style={{ inlineSize: `${Math.min(100, (100 * passed) / minutes)}%` }} />
      </div>
      <p role="status">{isClosing && (passed >= minutes ? words.over : words.closing)}</p>
    </>
  )
}
