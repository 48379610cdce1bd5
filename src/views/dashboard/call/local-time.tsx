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

/** What time it is where somebody is, whether they are at work, and where the zone is known from. Nothing where it is not known. */
export function LocalTime({ contact }: { readonly contact: Contact }) {
  const { texts, shows, now } = useSurroundings()
  const { act, failed } = useActs()
  const their = useTheirZone(contact)
  if (!their) return null
  const { zone, guessedFrom } = their
  const words = texts.calls
  const rest = restIn(zone, now)
  return (
    <>
      <span>
        {fill(texts.people.theirTime, { time: hourText(now, zone, shows.code) })}
        {rest && `, ${words[rest]}`}
      </span>
      {guessedFrom !== undefined && (
        <span>
          {fill(words.guessed, { place: guessedFrom })}{' '}
          <button
            type="button"
            class="link"
            onClick={() => act((refused) => changeContact(contact.person, { zone }).orElse(refused))}
          >
            {words.confirm}
          </button>
        </span>
      )}
      <Failed failed={failed} />
    </>
  )
}

/** Why nobody is at work there now, where that is so. */
function restIn(zone: string, now: string): 'restDay' | 'outside' | undefined {
  const hours = hoursIn(zone)
  if (!hours || isWithin(hours, now, 1)) return undefined
  const works = hours.days.includes(onClock(now, zone).dayOfWeek) && !holidayIn(zone, now)
  return works ? 'outside' : 'restDay'
}
