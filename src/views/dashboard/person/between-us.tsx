import { fill } from '../../../languages/fill.ts'
import type { Touchpoint } from '../../../model/touchpoint.ts'
import { me as storedMe } from '../../../store/me.ts'
import { useLive } from '../../parts/use-live.ts'
import { dayText } from '../../parts/when.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'

/** What I can offer, as About me says it, and what I promised this person; who introduced us, and whom they introduced. */
export function BetweenUs({ touchpoints }: { readonly touchpoints: readonly Touchpoint[] }) {
  const { texts, shows, now, zone } = useSurroundings()
  const me = useLive(storedMe)
  const labels = texts.people
  const day = (moment: string) => dayText(moment, now, zone, shows.code)
  const offer = me?.offer[shows.code] ?? Object.values(me?.offer ?? {})[0]
  const kept = new Set(touchpoints.flatMap((one) => (one.kind === 'kept' && one.about ? [one.about] : [])))
  const promised = touchpoints.filter((one) => one.kind === 'promised')
  const introduced = touchpoints.filter((one) => one.kind === 'introduced')
  return (
    <>
      <section>
        <h2>{labels.iCanOffer}</h2>
        <ul class="card stack tight plain">
          {offer && (
            <li>
              <bdi>{offer}</bdi>
            </li>
          )}
          {promised.map(({ id, what, at }) => (
            <li key={id}>
              <bdi>{what}</bdi>
              <p class="faint">
                {fill(kept.has(id) ? labels.promisedAndKept : labels.promisedOn, { day: day(at) })}
              </p>
            </li>
          ))}
          <li>
            <a href={addressOf({ page: 'me' })}>{offer ? labels.changeOffer : labels.addOffer}</a>
          </li>
        </ul>
      </section>
      {introduced.length > 0 && (
        <section>
          <h2>{labels.introductions}</h2>
          <ul class="card stack tight plain">
            {introduced.map(({ id, by, to, at }) => (
              <li key={id}>
                {to
                  ? fill(labels.introducedTo, { name: shorten(to) })
                  : by
                    ? fill(labels.introducedBy, { name: shorten(by) })
                    : shows.names.touchpoint.introduced}
                <p class="faint">{day(at)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** A name, not a list of guests. */
const LONG = 80
const shorten = (name: string) => (name.length > LONG ? `${name.slice(0, LONG)} …` : name)
