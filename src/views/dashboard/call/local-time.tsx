import { holidayIn } from '../../../calendar/propose-times.ts'
import { hoursIn, isWithin } from '../../../calendar/working-hours.ts'
import { onClock } from '../../../calendar/zones.ts'
import { fill } from '../../../languages/fill.ts'
import type { Contact } from '../../../model/contact.ts'
import { changeContact } from '../../../store/people.ts'
import { useTheirZone } from '../../parts/person/their-zone.ts'
import { Failed, useActs } from '../../parts/use-acts.tsx'
import { hourText } from '../../parts/when.ts'
import { useSurroundings } from '../surroundings.tsx'

/**
 * One of the facts of a person: what time it is there, whether people are at work then, and where the zone is known from. Nothing
 * where it is not known.
 */
export function LocalTime({ contact }: { readonly contact: Contact }) {
  const { texts, shows, now } = useSurroundings()
  const { act, failed } = useActs()
  const their = useTheirZone(contact)
  if (!their) return null
  const { zone, guessedFrom } = their
  const labels = texts.calls
  const rest = restIn(zone, now)
  return (
    <div>
      <dt>{texts.people.thereNow}</dt>
      <dd>
        {hourText(now, zone, shows.code)}
        {rest && <span class="faint">{` ${labels[rest]}`}</span>}
        {guessedFrom !== undefined && (
          <p class="faint">
            {fill(labels.guessed, { place: guessedFrom })}{' '}
            <button
              type="button"
              class="link"
              onClick={() => act((refused) => changeContact(contact.person, { zone }).orElse(refused))}
            >
              {labels.confirm}
            </button>
          </p>
        )}
        <Failed failed={failed} />
      </dd>
    </div>
  )
}

/** Why nobody is at work there now, where that is so. */
function restIn(zone: string, now: string): 'restDay' | 'outside' | undefined {
  const hours = hoursIn(zone)
  if (!hours || isWithin(hours, now, 1)) return undefined
  const works = hours.days.includes(onClock(now, zone).dayOfWeek) && !holidayIn(zone, now)
  return works ? 'outside' : 'restDay'
}
