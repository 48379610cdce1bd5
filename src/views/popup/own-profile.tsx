import { useState } from 'preact/hooks'
import type { Known } from '../../model/known.ts'
import type { Me } from '../../model/me.ts'
import { openDashboard } from '../../platform/pages.ts'
import type { Undo } from '../../store/journal.ts'
import { saveMe } from '../../store/me.ts'
import { takeBack } from '../../store/take-back.ts'
import { DoneLine } from '../parts/done-line.tsx'
import { useShows } from '../parts/interface.tsx'
import { Tick } from '../parts/tick.tsx'
import { Failed, useOneAct } from '../parts/use-acts.tsx'
import { type Filled, fillMe } from './me-from-profile.ts'

interface OwnProfileProps {
  readonly known: Known
  readonly me: Me
}

/** The user's own profile: what of it goes into About me. */
export function OwnProfile({ known, me }: OwnProfileProps) {
  const shows = useShows()
  const labels = shows.popup.own
  const proposals = fillMe(known.profile, me, shows.code)
  const [wanted, setWanted] = useState<readonly Filled[]>([])
  const [done, setDone] = useState<'undone' | Undo>()
  const { act, failed } = useOneAct()
  const save = () =>
    act(async (refused) => {
      const chosen = proposals.filter(({ field }) => wanted.includes(field))
      const filled = Object.assign({}, me, ...chosen.map(({ patch }) => patch))
      setDone((await saveMe(filled, me).orElse(refused))?.undo)
    })
  const undo = (steps: Undo) =>
    act(async (refused) => {
      if (await takeBack(steps).orElse(refused)) setDone('undone')
    })
  return (
    <section class="card stack">
      <div>
        <b>{labels.title}</b>
        <p class="soft">{labels.advice}</p>
      </div>
      {proposals.map(({ field, text }) => (
        <Tick
          key={field}
          label={`${labels[field]}: ${text}`}
          checked={wanted.includes(field)}
          onChecked={(on) => setWanted(on ? [...wanted, field] : wanted.filter((other) => other !== field))}
        />
      ))}
      <div class="row">
        <button type="button" class="primary" disabled={wanted.length === 0} onClick={save}>
          {labels.save}
        </button>
        <button type="button" class="quiet" onClick={() => openDashboard('#/me')}>
          {labels.open}
        </button>
      </div>
      <Failed failed={failed} />
      {done === 'undone' ? (
        <DoneLine text={shows.popup.footer.undone} />
      ) : (
        <DoneLine text={done && labels.saved} onUndo={done && (() => undo(done))} />
      )}
    </section>
  )
}
