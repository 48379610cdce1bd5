import { plural } from '../../../languages/fill.ts'
import type { Contact } from '../../../model/contact.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'
import { lastContactOf, rhythmOf } from '../../../pipeline.ts'
import { atStart, dayText } from '../../parts/when.ts'
import { LocalTime } from '../call/local-time.tsx'
import { useSurroundings } from '../surroundings.tsx'

interface FactsProps {
  readonly contact: Contact
  readonly touchpoints: readonly Touchpoint[]
}

/** What time it is there, how the person is reached best, the rhythm, and the last contact; only what is known. */
export function Facts({ contact, touchpoints }: FactsProps) {
  const { texts, shows, zone, now } = useSurroundings()
  const labels = texts.people
  const { code } = shows
  const last = lastContactOf(touchpoints, now)
  const months = rhythmOf(touchpoints, now)
  const facts = [
    contact.channel && [labels.reachedBy, shows.names.channel[contact.channel]],
    months > 0 && [labels.rhythm, plural(code, labels.everyMonths, months)],
    last && [
      labels.lastContact,
      `${atStart(dayText(last.at, now, zone, code), code)} · ${shows.names.touchpoint[last.kind]}`,
    ],
  ].filter((one) => Array.isArray(one))
  return (
    <dl class="facts card">
      <LocalTime contact={contact} />
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
