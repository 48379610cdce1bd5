import { useEffect, useState } from 'preact/hooks'
import { afterMinutes } from '../../../calendar/zones.ts'
import { progressOf } from '../../../call/progress.ts'
import { fill } from '../../../languages/fill.ts'
import type { PersonKey } from '../../../model/person-key.ts'
import { clock } from '../../../platform/clock.ts'
import { useTheirZone } from '../../parts/person/their-zone.ts'
import { hourText } from '../../parts/when.ts'
import { useSurroundings } from '../surroundings.tsx'
import type { AtCall } from './call-page.tsx'
import { useClosingSentence } from './closing-sentence.tsx'

/** The time is read this often, in milliseconds: the clock shows minutes. */
const OFTEN = 5_000

/** Whom the call is with, how much of its time is gone, and what to say when five minutes are left. */
export function CallClock({ contact, meeting, begun }: AtCall) {
  const { texts, shows, zone } = useSurroundings()
  const labels = texts.calls.call
  const { minutes } = meeting.set
  const now = useNow()
  const their = useTheirZone(contact)
  const { passed, isClosing } = progressOf(begun, minutes, now)
  const clockText = fill(labels.clock, { passed, minutes })
  return (
    <header class="stack tight">
      <div class="row between base">
        <h1>
          <bdi>{contact.name}</bdi>
        </h1>
        <p class="clock" role="timer">
          {clockText}
        </p>
      </div>
      <div class="meter" role="img" aria-label={clockText}>
        <i style={{ inlineSize: `${Math.min(100, (100 * passed) / minutes)}%` }} />
      </div>
      <p class="row between faint">
        {their ? (
          <span>
            {fill(labels.now, {
              here: hourText(now, zone, shows.code),
              there: hourText(now, their.zone, shows.code),
            })}
          </span>
        ) : (
          <span>{hourText(now, zone, shows.code)}</span>
        )}
        {!isClosing && minutes > 5 && <span>{labels.quiet}</span>}
      </p>
      <Closing
        person={contact.person}
        minutes={minutes}
        isClosing={isClosing}
        isOver={now > afterMinutes(begun, minutes)}
      />
    </header>
  )
}

interface ClosingProps {
  readonly person: PersonKey
  readonly minutes: number
  readonly isClosing: boolean
  readonly isOver: boolean
}

/** The sentence that keeps to the time, once five minutes are left; without a sound. */
function Closing({ person, minutes, isClosing, isOver }: ClosingProps) {
  const { texts } = useSurroundings()
  const [hidden, setHidden] = useState(false)
  const closing = useClosingSentence({ person, minutes })
  const labels = texts.calls.call
  const isShown = isClosing && !hidden && closing !== undefined
  return (
    <div role="status">
      {isShown && (
        <div class="notice stack tight">
          <p class="row between base">
            <b>{isOver ? labels.over : labels.left}</b>
            <button type="button" class="link faint" onClick={() => setHidden(true)}>
              {labels.hide}
            </button>
          </p>
          <p class="say" lang={closing.language} dir="auto">
            {closing.sentence}
          </p>
        </div>
      )}
    </div>
  )
}

function useNow(): string {
  const [now, setNow] = useState(clock)
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), OFTEN)
    return () => clearInterval(timer)
  }, [])
  return now
}
