import { afterHours } from '../../../calendar/zones.ts'
import { meetingsOf } from '../../../follow-up/meetings.ts'
import { isBefore } from '../../../follow-up/moments.ts'
import { fill } from '../../../languages/fill.ts'
import type { GuidedPerson } from '../../../store/guided-people.ts'
import { dayText, momentText } from '../../parts/when.ts'
import { whoOf } from '../../parts/who.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'

/** Everybody whom I guide: since when, for what, when the next session is, and whether its agenda came. */
export function PeopleGuided({ guided }: { readonly guided: readonly GuidedPerson[] }) {
  const { texts } = useSurroundings()
  const labels = texts.guiding.people
  return (
    <section aria-labelledby="guided">
      <h2 id="guided">{labels.title}</h2>
      {guided.length === 0 ? (
        <p class="card soft">{labels.none}</p>
      ) : (
        <ul class="card rows">
          {guided.map((one) => (
            <Row key={whoOf(one.contact.person)} one={one} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Row({ one: { contact, guided, guiding, touchpoints } }: { readonly one: GuidedPerson }) {
  const { texts, shows, now, zone } = useSurroundings()
  const labels = texts.guiding.people
  const who = whoOf(contact.person)
  return (
    <li>
      <div>
        <a class="strong" href={addressOf({ page: 'person', who })}>
          <bdi>{contact.nameIn[shows.code] ?? contact.name}</bdi>
        </a>{' '}
        <span class="soft">
          {guided?.goals && (
            <>
              <bdi>{guided.goals}</bdi>,{' '}
            </>
          )}
          {guiding.begun && fill(labels.since, { day: dayText(guiding.begun.at, now, zone, shows.code) })}
        </span>
        <p class="faint">{useNextSession(touchpoints)}</p>
      </div>
      <a class="button" href={addressOf({ page: 'session', who })}>
        {labels.session}
      </a>
    </li>
  )
}

/** When the next session is, and how its agenda stands. */
function useNextSession(touchpoints: GuidedPerson['touchpoints']): string {
  const { texts, shows, now, zone } = useSurroundings()
  const labels = texts.guiding.people
  const ahead = meetingsOf(touchpoints)
    .filter(({ closedBy, ends }) => !closedBy && isBefore(now, ends))
    .toSorted((a, b) => a.set.when.localeCompare(b.set.when))[0]
  if (!ahead) return labels.noNext
  const text = (moment: string) => momentText(moment, now, zone, shows.code)
  const expected = afterHours(ahead.set.when, -24)
  const hasCome = touchpoints.some((one) => one.kind === 'agenda-came' && one.about === ahead.set.id)
  const agenda = hasCome
    ? labels.agendaCame
    : fill(isBefore(now, expected) ? labels.agendaDue : labels.agendaLate, { when: text(expected) })
  return `${fill(labels.next, { when: text(ahead.set.when) })} ${agenda}`
}
