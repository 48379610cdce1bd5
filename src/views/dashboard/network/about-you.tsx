import { useState } from 'preact/hooks'
import type { Me } from '../../../model/me.ts'
import type { OffersForMe } from '../../../network/about-me.ts'
import { saveMe } from '../../../store/me.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useSurroundings } from '../surroundings.tsx'

interface AboutYouProps {
  readonly offers: OffersForMe
  readonly me: Me
}

/** What the archive says of the user, for what is empty in About me; taken over only on a click. */
export function AboutYou({ offers, me }: AboutYouProps) {
  const { texts } = useSurroundings()
  const labels = texts.network
  const [isTaken, setTaken] = useState(false)
  const { act, failed } = useOneAct()
  const patch = patchFor(me, offers)
  const said = Object.values(patch).flat()
  if (said.length === 0 && !isTaken) return null
  const take = () =>
    act(
      async (refused) => {
        const kept = await saveMe({ ...me, ...patch }, me).orElse(refused)
        if (kept) setTaken(true)
        return kept
      },
      { said: labels.aboutYouTaken, onUndone: () => setTaken(false) },
    )
  return (
    <section class="card stack tight" aria-labelledby="about-you">
      <h2 class="plain" id="about-you">
        {labels.aboutYou}
      </h2>
      <p class="soft">{isTaken ? labels.aboutYouTaken : labels.aboutYouLead}</p>
      {!isTaken && (
        <ul class="row close">
          {said.map((one) => (
            <li key={one} class="chip">
              <bdi>{one}</bdi>
            </li>
          ))}
        </ul>
      )}
      {!isTaken && (
        <p>
          <button type="button" onClick={take}>
            {labels.aboutYouTake}
          </button>
        </p>
      )}
      <Failed failed={failed} />
    </section>
  )
}

/** Only what is empty. */
function patchFor(me: Me, { name, role, company, employers, schools }: OffersForMe) {
  return {
    ...(me.name === '' && name && { name }),
    ...(!me.role && role && { role }),
    ...(!me.company && company && { company }),
    ...(me.employers.length === 0 && employers.length > 0 && { employers }),
    ...(me.schools.length === 0 && schools.length > 0 && { schools }),
  }
}
