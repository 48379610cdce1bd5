import { useState } from 'preact/hooks'
import { hoursAhead } from '../../../calendar/clock-changes.ts'
import type { MeetingHistory } from '../../../call/meeting-history.ts'
import { saveInvitation } from '../../../desk/save-invitation.ts'
import { fill } from '../../../languages/fill.ts'
import type { Contact } from '../../../model/contact.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'
import { clock } from '../../../platform/clock.ts'
import { record } from '../../../store/touchpoints.ts'
import { TextField } from '../../parts/text-field.tsx'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { headingDay, hourText } from '../../parts/when.ts'
import { whoOf, whoOfId } from '../../parts/who.ts'
import { useCallSays } from '../call/use-call-says.ts'
import { momentIn } from '../person/said-at.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { makeMeeting } from './keep-meeting.ts'

interface ChooseTimeProps {
  readonly contact: Contact
  readonly touchpoints: readonly Touchpoint[]
  readonly times: readonly string[]
  readonly minutes: number
  /** Their zone, where it is known. */
  readonly their: string | undefined
  /** The meeting that gets another time. */
  readonly instead: MeetingHistory | undefined
}

/** The time that was chosen becomes a meeting, with its file for both calendars. */
export function ChooseTime({ contact, touchpoints, times, minutes, their, instead }: ChooseTimeProps) {
  const { texts, shows, zone } = useSurroundings()
  const { act, failed } = useOneAct()
  const [chosen, setChosen] = useState<number | 'other'>(times.length > 0 ? 0 : 'other')
  const [other, setOther] = useState('')
  const [where, setWhere] = useState(instead?.set.link ?? '')
  const [said, setSaid] = useState<{ readonly text: string; readonly isProblem?: true }>()
  const labels = texts.calls.times
  const spoken = useCallSays(contact.person)
  const when = chosen === 'other' ? (momentIn(other, zone) ?? '') : (times[chosen] ?? '')
  const keep = () =>
    act(async (refused) => {
      const now = clock()
      const meeting = makeMeeting({ when, minutes, where }, contact, instead, { touchpoints, now })
      if (!meeting || !spoken) {
        setSaid({ text: labels.problem, isProblem: true })
        return undefined
      }
      const kept = await record(meeting).orElse(refused)
      if (!kept) return undefined
      await saveInvitation(
        {
          meeting: instead?.first.id ?? meeting.id,
          revision: instead ? instead.revision + 1 : 0,
          at: meeting.when,
          minutes,
          link: meeting.link,
          isCancelled: false,
          now,
        },
        { contact, spoken, file: labels.file },
      )
      setSaid({ text: labels.added })
      return kept
    })
  return (
    <section class="stack tight">
      <h2>{labels.chosen}</h2>
      <div class="card stack">
        <fieldset class="row">
          <legend class="hidden">{labels.which}</legend>
          {times.map((at, place) => (
            <label key={at} class="tick">
              <input type="radio" name="time" checked={chosen === place} onChange={() => setChosen(place)} />
              <span>
                {`${headingDay(at, zone, shows.code)}, ${hourText(at, zone, shows.code)} `}
                {their && hoursAhead(at, zone, their) !== 0 && (
                  <span class="faint">
                    {fill(labels.atThere, { there: hourText(at, their, shows.code) })}
                  </span>
                )}
              </span>
            </label>
          ))}
          <label class="tick">
            <input
              type="radio"
              name="time"
              checked={chosen === 'other'}
              onChange={() => setChosen('other')}
            />
            <span>{labels.other}</span>
          </label>
        </fieldset>
        <div class="columns">
          {chosen === 'other' && (
            <TextField type="datetime-local" label={labels.otherAt} value={other} onValue={setOther} />
          )}
          <TextField label={labels.where} value={where} onValue={setWhere} limit={2_000} />
        </div>
        <div class="row between">
          <p class="faint grow">{labels.fileHint}</p>
          <button type="button" class="primary" onClick={() => void keep()}>
            {instead ? labels.move : labels.add}
          </button>
        </div>
        {said && (
          <p class={said.isProblem ? 'finding stop' : 'notice'} role={said.isProblem ? 'alert' : 'status'}>
            <span>{said.text}</span>
          </p>
        )}
        <Failed failed={failed} />
      </div>
      <p class="faint">
        {labels.follows}{' '}
        {instead && (
          <a
            href={addressOf({
              page: 'prepare',
              who: whoOf(contact.person),
              meeting: whoOfId(instead.first.id),
            })}
          >
            {texts.calls.link.prepare}
          </a>
        )}
      </p>
    </section>
  )
}
