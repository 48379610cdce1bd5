import { useEffect, useState } from 'preact/hooks'
import { safeParse } from 'valibot'
import { afterMinutes } from '../../../calendar/zones.ts'
import { progressOf } from '../../../call/progress.ts'
import { fill } from '../../../languages/fill.ts'
import type { PersonKey } from '../../../model/person-key.ts'
import { Moment } from '../../../model/time.ts'
import { clock } from '../../../platform/clock.ts'
import { useTheirZone } from '../../parts/person/their-zone.ts'
import { Failed } from '../../parts/use-acts.tsx'
import { hourText } from '../../parts/when.ts'
import { whoOf, whoOfId } from '../../parts/who.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { AfterCall } from './after-call.tsx'
import { AskedList } from './asked-list.tsx'
import { useClosingSentence } from './closing-sentence.tsx'
import { NotesBox } from './notes-box.tsx'
import { useSheet } from './use-sheet.ts'
import { type AtMeeting, WithMeeting } from './with-meeting.tsx'

interface CallPageProps {
  readonly person: PersonKey
  readonly meeting: string
  readonly begun: string
}

/** During a call: notes, the questions, a quiet clock; after it, where what was marked goes. */
export const CallPage = ({ person, meeting, begun }: CallPageProps) => (
  <WithMeeting person={person} meeting={meeting}>
    {(at) => <Call {...at} begun={safeParse(Moment, begun).success ? begun : at.meeting.set.when} />}
  </WithMeeting>
)

/** A call with its beginning. */
export interface AtCall extends AtMeeting {
  readonly begun: string
}

function Call(at: AtCall) {
  const { contact, meeting } = at
  const { texts } = useSurroundings()
  const kept = useSheet(contact.person, meeting)
  const [ended, setEnded] = useState<string>()
  if (!kept) return <main class="call" />
  const { sheet, change, failed } = kept
  const words = texts.calls.call
  if (ended) return <AfterCall {...at} ended={ended} notes={sheet.notes} onBack={() => setEnded(undefined)} />
  return (
    <main class="stack call">
      <Clock {...at} />
      <NotesBox notes={sheet.notes} onNotes={(notes) => change({ ...sheet, notes })} />
      <Failed failed={failed} />
      <AskedList questions={sheet.questions} onQuestions={(questions) => change({ ...sheet, questions })} />
      <footer class="row between">
        <a
          href={addressOf({
            page: 'prepare',
            who: whoOf(contact.person),
            meeting: whoOfId(meeting.first.id),
          })}
        >
          {words.sheet}
        </a>
        <button type="button" onClick={() => setEnded(clock())}>
          {words.end}
        </button>
      </footer>
    </main>
  )
}

/** The time is read this often, in milliseconds: the clock shows minutes. */
const OFTEN = 5_000

function Clock({ contact, meeting, begun }: AtCall) {
  const { texts, shows, zone } = useSurroundings()
  const words = texts.calls.call
  const { minutes } = meeting.set
  const now = useNow()
  const their = useTheirZone(contact)
  const { passed, isClosing } = progressOf(begun, minutes, now)
  const clockText = fill(words.clock, { passed, minutes })
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
            {fill(words.now, {
              here: hourText(now, zone, shows.code),
              there: hourText(now, their.zone, shows.code),
            })}
          </span>
        ) : (
          <span>{hourText(now, zone, shows.code)}</span>
        )}
        {!isClosing && minutes > 5 && <span>{words.quiet}</span>}
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
  const words = texts.calls.call
  const isShown = isClosing && !hidden && closing !== undefined
  return (
    <div role="status">
      {isShown && (
        <div class="notice stack tight">
          <p class="row between base">
            <b>{isOver ? words.over : words.left}</b>
            <button type="button" class="link faint" onClick={() => setHidden(true)}>
              {words.hide}
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
