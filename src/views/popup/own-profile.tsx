import { useState } from 'preact/hooks'
import type { Known } from '../../model/known.ts'
import type { Me } from '../../model/me.ts'
import { openDashboard } from '../../platform/pages.ts'
import { saveMe } from '../../store/me.ts'
import type { StoreProblem } from '../../store/writing.ts'
import { useShows } from '../parts/interface.tsx'
import { Tick } from '../parts/tick.tsx'
import { type Filled, meFromProfile } from './me-from-profile.ts'

interface OwnProfileProps {
  readonly known: Known
  readonly me: Me
}

/** The user's own profile: what of it goes into About me. */
export function OwnProfile({ known, me }: OwnProfileProps) {
  const shows = useShows()
  const words = shows.popup.own
  const proposals = meFromProfile(known.profile, me, shows.code)
  const [wanted, setWanted] = useState<readonly Filled[]>([])
  const [outcome, setOutcome] = useState<'saved' | StoreProblem>()
  const save = async () => {
    const chosen = proposals.filter(({ field }) => wanted.includes(field))
    const saved = await saveMe(Object.assign({}, me, ...chosen.map(({ patch }) => patch)))
    setOutcome(saved.ok ? 'saved' : saved.problem)
  }
  return (
    <section class="card stack">
      <div>
        <b>{words.title}</b>
        <p class="soft">{words.advice}</p>
      </div>
      {proposals.map(({ field, text }) => (
        <Tick
          key={field}
          label={`${words[field]}: ${text}`}
          checked={wanted.includes(field)}
          onChecked={(on) => setWanted(on ? [...wanted, field] : wanted.filter((other) => other !== field))}
        />
      ))}
      <div class="row">
        <button type="button" class="primary" disabled={wanted.length === 0} onClick={save}>
          {words.save}
        </button>
        <button type="button" class="quiet" onClick={() => openDashboard('#/me')}>
          {words.open}
        </button>
      </div>
      <p role="status">{outcome === 'saved' ? words.saved : outcome && shows.names.storeProblem[outcome]}</p>
    </section>
  )
}
