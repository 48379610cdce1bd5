import { useMemo, useState } from 'preact/hooks'
import { timesFor } from '../../../calendar/propose-times.ts'
import { type MeetingHistory, meetingHistories } from '../../../call/meeting-history.ts'
import { fill } from '../../../languages/fill.ts'
import type { Contact } from '../../../model/contact.ts'
import type { PersonKey } from '../../../model/person-key.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'
import { changeContact, contactWithoutNotes } from '../../../store/people.ts'
import { touchpointsOf } from '../../../store/touchpoints.ts'
import { NumberField } from '../../parts/number-field.tsx'
import { type TheirZone, useTheirZone } from '../../parts/person/their-zone.ts'
import { Failed, useActs } from '../../parts/use-acts.tsx'
import { useLive } from '../../parts/use-live.ts'
import { hourText, momentText } from '../../parts/when.ts'
import { whoOf } from '../../parts/who.ts'
import { ZoneField } from '../../parts/zone-field.tsx'
import { Proposed } from './proposed-times.tsx'
import '../call/call.css'
import { addressOf } from '../route.ts'
import { Nobody } from '../somebody.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { Waiting } from '../waiting.tsx'
import { CallOff } from './call-off.tsx'
import { ChooseTime } from './choose-time.tsx'
import { tellBothHours } from './proposals.ts'
import { Sentence } from './sentence.tsx'

/** Three times to propose to somebody, the sentence that offers them, and the meeting that comes of it. */
export function TimesPage({ person }: { readonly person: PersonKey }) {
  const contact = useLive(async () => (await contactWithoutNotes(person)) ?? null, [person])
  const touchpoints = useLive(() => touchpointsOf(person), [person])
  if (contact === undefined || !touchpoints) return <Waiting />
  return contact ? <WithZone contact={contact} touchpoints={touchpoints} /> : <Nobody />
}

interface AboutProps {
  readonly contact: Contact
  readonly touchpoints: readonly Touchpoint[]
}

function WithZone(about: AboutProps) {
  const their = useTheirZone(about.contact)
  if (their === undefined) return <Waiting />
  return <Times key={their?.zone ?? ''} {...about} their={their} />
}

/** As many minutes as are asked for in a first message. */
const USUAL_MINUTES = 20

function Times({ contact, touchpoints, their }: AboutProps & { readonly their: TheirZone | null }) {
  const { texts, shows, settings, zone, now } = useSurroundings()
  const labels = texts.calls.times
  const instead = meetingHistories(touchpoints).find(({ closedBy, ends }) => !closedBy && ends > now)
  const [minutes, setMinutes] = useState(instead?.set.minutes ?? USUAL_MINUTES)
  const hours = useMemo(
    () => tellBothHours(zone, settings, their?.zone, { now, minutes }),
    [zone, settings, their?.zone, minutes],
  )
  const proposed = useMemo(() => (hours ? timesFor(hours.within, now, minutes) : []), [hours, minutes])
  const [own, setOwn] = useState<{ readonly of: typeof proposed; readonly times: readonly string[] }>()
  const times = own?.of === proposed ? own.times : proposed
  const change = (at: string, next: string) =>
    setOwn({ of: proposed, times: times.map((one) => (one === at ? next : one)).toSorted() })
  return (
    <main class="stack loose">
      <header class="stack tight">
        <p class="faint">
          <a href={addressOf({ page: 'person', who: whoOf(contact.person) })}>
            <bdi>{contact.name}</bdi>
          </a>
        </p>
        <h1>{instead ? labels.moveTitle : labels.title}</h1>
        <p class="soft">
          {fill(labels.lead, { minutes })}{' '}
          {their
            ? fill(texts.calls.hereAndThere, {
                here: hourText(now, zone, shows.code),
                there: hourText(now, their.zone, shows.code),
                zone: their.zone.replaceAll('_', ' '),
              })
            : texts.calls.onlyHere}
        </p>
        {instead && <Moving {...{ contact, touchpoints }} meeting={instead} />}
      </header>
      <div class="columns from-top">
        <NumberField label={labels.minutes} value={minutes} from={5} to={480} onValue={setMinutes} />
        <TheirZoneField contact={contact} their={their} />
      </div>
      <Proposed {...{ hours, times, minutes }} onTime={change} />
      {times.length > 0 && (
        <Sentence person={contact.person} {...{ times, minutes }} zone={their?.zone ?? zone} />
      )}
      <ChooseTime {...{ contact, touchpoints, times, minutes, instead }} their={their?.zone} />
    </main>
  )
}

function Moving({ contact, touchpoints, meeting }: AboutProps & { readonly meeting: MeetingHistory }) {
  const { texts, shows, zone, now } = useSurroundings()
  return (
    <p class="row between">
      <span>
        {fill(texts.calls.times.moving, { when: momentText(meeting.set.when, now, zone, shows.code) })}
      </span>
      <CallOff {...{ contact, touchpoints, meeting }} />
    </p>
  )
}

/** Their time zone, as it was set or guessed, to be set. */
function TheirZoneField({ contact, their }: { readonly contact: Contact; readonly their: TheirZone | null }) {
  const { texts } = useSurroundings()
  const { act, failed } = useActs()
  const guessed = their?.guessedFrom
  return (
    <div>
      <ZoneField
        label={texts.calls.zone}
        none={texts.calls.zoneUnknown}
        value={their?.zone}
        onValue={(zone) => act((refused) => changeContact(contact.person, { zone }).orElse(refused))}
      />
      {guessed !== undefined && <p class="faint">{fill(texts.calls.guessed, { place: guessed })}</p>}
      <Failed failed={failed} />
    </div>
  )
}
