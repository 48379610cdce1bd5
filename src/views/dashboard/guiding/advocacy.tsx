import { useState } from 'preact/hooks'
import { noteAgreed } from '../../../follow-up/guide-acts.ts'
import { openPromises } from '../../../follow-up/open-promises.ts'
import { fill } from '../../../languages/fill.ts'
import type { Contact } from '../../../model/contact.ts'
import type { OpenPromise } from '../../../model/promise.ts'
import { clock } from '../../../platform/clock.ts'
import type { GuidedPerson } from '../../../store/guided-people.ts'
import { record } from '../../../store/touchpoints.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { dayText } from '../../parts/when.ts'
import { whoOf } from '../../parts/who.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { AddAdvocacy } from './add-advocacy.tsx'
import { calendarDay } from './calendar-day.ts'

interface AdvocacyProps {
  readonly guided: readonly GuidedPerson[]
}

/** Reminders to speak up for somebody: for a project, a prize, a talk, an introduction; each after a yes. */
export function Advocacy({ guided }: AdvocacyProps) {
  const { texts, now } = useSurroundings()
  const labels = texts.guiding.advocacy
  const [isAdding, setAdding] = useState(false)
  const open = guided.flatMap((one) =>
    openPromises(one.touchpoints, { hasDraft: false, now })
      .filter(({ promise }) => promise === 'advocacy')
      .map((promise) => ({ one, promise })),
  )
  return (
    <section aria-labelledby="advocacy">
      <div class="row between base">
        <h2 id="advocacy">{labels.title}</h2>
        {guided.length > 0 && (
          <button type="button" class="link" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
            {labels.add}
          </button>
        )}
      </div>
      {isAdding && <AddAdvocacy guided={guided} onDone={() => setAdding(false)} />}
      {open.length === 0 ? (
        <p class="card soft">{labels.none}</p>
      ) : (
        <ul class="card rows">
          {open.map(({ one, promise }) => (
            <Row key={promise.by} one={one} promise={promise} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Row({ one: { contact }, promise }: { readonly one: GuidedPerson; readonly promise: OpenPromise }) {
  const { texts, shows, now, zone } = useSurroundings()
  const labels = texts.guiding.advocacy
  const { act, failed } = useOneAct()
  const { since = now, missing, words: what = '', to, day } = promise
  const name = contact.nameIn[shows.code] ?? contact.name
  return (
    <li>
      <div>
        <b>{to ? fill(labels.lineTo, { name, to, what }) : fill(labels.line, { name, what })}</b>
        <p class="faint">
          {fill(labels.said, { when: dayText(since, now, zone, shows.code) })}{' '}
          {missing === 'other' && fill(labels.askOther, { name, to: to ?? '' })}
        </p>
        <Failed failed={failed} />
      </div>
      <span class="row close">
        {day && <span class="chip">{calendarDay(day, shows.code)}</span>}
        {missing ? (
          <BeforeYes contact={contact} promise={promise} act={act} />
        ) : (
          <AfterYes contact={contact} promise={promise} act={act} />
        )}
      </span>
    </li>
  )
}

interface StepProps {
  readonly contact: Contact
  readonly promise: OpenPromise
  readonly act: ReturnType<typeof useOneAct>['act']
}

/** Somebody has not agreed yet: to be asked, or noted as asked. */
function BeforeYes({ contact, promise: { by = '', missing, to }, act }: StepProps) {
  const { texts, shows } = useSurroundings()
  const labels = texts.guiding.advocacy
  const name = contact.nameIn[shows.code] ?? contact.name
  const sayYes = () =>
    act((refused) =>
      record(noteAgreed(contact.person, by, { whose: missing ?? 'guided' }, clock())).orElse(refused),
    )
  return (
    <>
      {missing === 'guided' && (
        <a
          class="button"
          href={addressOf({ page: 'write', who: whoOf(contact.person), kind: 'ask-to-name' })}
        >
          {fill(labels.askGuided, { name })}
        </a>
      )}
      <button type="button" onClick={sayYes}>
        {fill(labels.saidYes, { name: missing === 'other' ? (to ?? '') : name })}
      </button>
    </>
  )
}

/** Everybody agreed: it is written, or noted as done. */
function AfterYes({ contact: { person }, promise: { by = '' }, act }: StepProps) {
  const labels = useSurroundings().texts.guiding.advocacy
  const who = whoOf(person)
  const done = () =>
    act((refused) =>
      record({ kind: 'kept', id: `kept:${by}`, person, at: clock(), about: by }).orElse(refused),
    )
  return (
    <>
      <a class="button" href={addressOf({ page: 'write', who, kind: 'speak-up' })}>
        {labels.write}
      </a>
      <a class="button quiet" href={addressOf({ page: 'write', who, kind: 'recommendation' })}>
        {labels.recommend}
      </a>
      <button type="button" onClick={done}>
        {labels.done}
      </button>
    </>
  )
}
