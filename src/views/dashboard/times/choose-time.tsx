import { useState } from 'preact/hooks'
import type { MeetingHistory } from '../../../call/meeting-history.ts'
import { saveInvitation } from '../../../desk/save-invitation.ts'
import type { Contact } from '../../../model/contact.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'
import { clock } from '../../../platform/clock.ts'
import { record } from '../../../store/touchpoints.ts'
import { TextField } from '../../parts/text-field.tsx'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { whoOf, whoOfId } from '../../parts/who.ts'
import { useCallSays } from '../call/use-call-says.ts'
import { momentIn } from '../person/said-at.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { makeMeeting } from './keep-meeting.ts'
import { type Chosen, WhichTime } from './which-time.tsx'

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
  const { texts, zone } = useSurroundings()
  const { act, failed } = useOneAct()
  const [chosen, setChosen] = useState<Chosen>(times.length > 0 ? 0 : 'other')
  const [other, setOther] = useState('')
  const [where, setWhere] = useState(instead?.set.link ?? '')
  const [said, setSaid] = useState<SaidProps>()
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
      const invitation = {
        meeting: instead?.first.id ?? meeting.id,
        revision: instead ? instead.revision + 1 : 0,
        at: meeting.when,
        minutes,
        link: meeting.link,
        isCancelled: false,
        now,
      }
      await saveInvitation(invitation, { contact, spoken, file: labels.file })
      setSaid({ text: labels.added })
      return kept
    })
  return (
    <section class="stack tight">
      <h2>{labels.chosen}</h2>
      <div class="card stack">
        <WhichTime times={times} their={their} chosen={chosen} onChosen={setChosen} />
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
        {said && <Said {...said} />}
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

interface SaidProps {
  readonly text: string
  readonly isProblem?: true
}

const Said = ({ text, isProblem }: SaidProps) => (
  <p class={isProblem ? 'finding stop' : 'notice'} role={isProblem ? 'alert' : 'status'}>
    <span>{text}</span>
  </p>
)
