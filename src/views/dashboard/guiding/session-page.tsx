import { useMemo, useState } from 'preact/hooks'
import { guidingIn } from '../../../follow-up/guiding.ts'
import { whole } from '../../../follow-up/history.ts'
import { fill } from '../../../languages/fill.ts'
import type { Contact } from '../../../model/contact.ts'
import type { SessionNotes } from '../../../model/giving.ts'
import type { PersonKey } from '../../../model/person-key.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'
import { sessionNotesOf } from '../../../store/giving.ts'
import { contactWithoutNotes } from '../../../store/people.ts'
import { touchpointsOf } from '../../../store/touchpoints.ts'
import { useLive } from '../../parts/use-live.ts'
import { dayText } from '../../parts/when.ts'
import { whoOf } from '../../parts/who.ts'
import { addressOf } from '../route.ts'
import { Nobody } from '../somebody.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { Waiting } from '../waiting.tsx'
import { Agreement } from './agreement.tsx'
import { FeedbackFields } from './feedback-fields.tsx'
import { GuideMessages } from './guide-messages.tsx'
import { NewPromise } from './new-promise.tsx'
import { OpenQuestions } from './open-questions.tsx'
import { QuietClock } from './quiet-clock.tsx'
import { SessionFields } from './session-fields.tsx'
import { useSessionNotes } from './use-session-notes.ts'

/** Before, in and after a session with somebody whom I guide. */
export function SessionPage({ person }: { readonly person: PersonKey }) {
  const kept = useLive(async () => (await contactWithoutNotes(person)) ?? null, [person])
  const touchpoints = useLive(() => touchpointsOf(person), [person])
  const sessions = useLive(() => sessionNotesOf(person), [person])
  if (kept === undefined || !touchpoints || !sessions) return <Waiting />
  if (kept === null) return <Nobody />
  return <Session contact={kept} touchpoints={touchpoints} sessions={sessions} />
}

interface SessionProps {
  readonly contact: Contact
  readonly touchpoints: readonly Touchpoint[]
  readonly sessions: readonly SessionNotes[]
}

function Session({ contact, touchpoints, sessions }: SessionProps) {
  const { texts, shows, now } = useSurroundings()
  const labels = texts.guiding.session
  const name = contact.nameIn[shows.code] ?? contact.name
  const guiding = useMemo(() => guidingIn(whole(touchpoints, now)), [touchpoints, now])
  // One sheet a day: what is written later belongs to the next.
  const [today] = useState(now)
  const notes = useSessionNotes(contact.person, today)
  const last = sessions.find(({ id }) => id !== notes.value?.id)
  return (
    <main class="stack loose">
      <header class="stack tight">
        <p class="faint">
          <a href={addressOf({ page: 'guiding' })}>{labels.back}</a>
        </p>
        <h1>{fill(labels.title, { name })}</h1>
        <p class="faint">
          <a href={addressOf({ page: 'person', who: whoOf(contact.person) })}>
            <bdi>{name}</bdi>
          </a>
        </p>
      </header>
      <Agreement contact={contact} guiding={guiding} />
      <section aria-labelledby="last">
        <h2 id="last">{labels.last}</h2>
        {last ? <LastSession notes={last} /> : <p class="card soft">{labels.noLast}</p>}
      </section>
      <QuietClock contact={contact} touchpoints={touchpoints} />
      <OpenQuestions />
      {notes.value && (
        <>
          <SessionFields notes={notes.value} onChange={notes.type} failed={notes.failed} />
          <FeedbackFields notes={notes.value} onChange={notes.type} contact={contact} />
        </>
      )}
      <NewPromise contact={contact} />
      <GuideMessages contact={contact} />
    </main>
  )
}

/** What was noted the last time. */
function LastSession({ notes: { at, toTry, heard, notes } }: { readonly notes: SessionNotes }) {
  const { texts, shows, now, zone } = useSurroundings()
  const labels = texts.guiding.session
  return (
    <div class="card stack tight">
      <p class="faint">{dayText(at, now, zone, shows.code)}</p>
      {toTry && <p dir="auto">{fill(labels.lastTried, { what: toTry })}</p>}
      {heard && <p dir="auto">{fill(labels.lastHeard, { what: heard })}</p>}
      {notes && (
        <p class="letter" dir="auto">
          {notes}
        </p>
      )}
    </div>
  )
}
