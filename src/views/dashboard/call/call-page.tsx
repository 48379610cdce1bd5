import { useState } from 'preact/hooks'
import { safeParse } from 'valibot'
import { deskFor } from '../../../desk/open-desk.ts'
import type { PersonKey } from '../../../model/person-key.ts'
import { Moment } from '../../../model/time.ts'
import { clock } from '../../../platform/clock.ts'
import { Failed } from '../../parts/use-acts.tsx'
import { useLoaded } from '../../parts/use-loaded.ts'
import { whoOf, whoOfId } from '../../parts/who.ts'
import { isDesk } from '../prepare/ask-about.tsx'
import { proposeStarting } from '../prepare/starting-questions.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { AfterCall } from './after-call.tsx'
import { AskedList } from './asked-list.tsx'
import { CallClock } from './call-clock.tsx'
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
  const laid = useLoaded(() => deskFor(contact.person, 'agenda'))
  if (!kept) return <main class="call" />
  const { sheet, change, failed } = kept
  const { questions } = proposeStarting(sheet, isDesk(laid) ? laid : undefined)
  const labels = texts.calls.call
  if (ended) return <AfterCall {...at} ended={ended} notes={sheet.notes} onBack={() => setEnded(undefined)} />
  return (
    <main class="stack call">
      <CallClock {...at} />
      <NotesBox notes={sheet.notes} onNotes={(notes) => change({ ...sheet, notes })} />
      <Failed failed={failed} />
      <AskedList questions={questions} onQuestions={(asked) => change({ ...sheet, questions: asked })} />
      <footer class="row between">
        <a
          href={addressOf({
            page: 'prepare',
            who: whoOf(contact.person),
            meeting: whoOfId(meeting.first.id),
          })}
        >
          {labels.sheet}
        </a>
        <button type="button" onClick={() => setEnded(clock())}>
          {labels.end}
        </button>
      </footer>
    </main>
  )
}
