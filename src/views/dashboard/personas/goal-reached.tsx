import { fill } from '../../../languages/fill.ts'
import type { Persona } from '../../../model/persona.ts'
import { clock } from '../../../platform/clock.ts'
import { savePersona } from '../../../store/personas.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { dayText } from '../../parts/when.ts'
import { useSurroundings } from '../surroundings.tsx'

/** The user says that they are where they wanted to be, or that they are not there yet. */
export function GoalReached({ persona }: { readonly persona: Persona }) {
  const { texts, shows, now, zone } = useSurroundings()
  const labels = texts.personas.goal
  const { act, failed } = useOneAct()
  const { reachedAt, ...open } = persona
  const keep = (changed: Persona) => act((refused) => savePersona(changed, persona).orElse(refused))
  return (
    <>
      {reachedAt === undefined ? (
        <button type="button" class="quiet" onClick={() => keep({ ...persona, reachedAt: clock() })}>
          {labels.reached}
        </button>
      ) : (
        <>
          <span class="chip on">
            {fill(labels.reachedOn, { day: dayText(reachedAt, now, zone, shows.code) })}
          </span>
          <button type="button" class="link" onClick={() => keep(open)}>
            {labels.notYet}
          </button>
        </>
      )}
      <Failed failed={failed} />
    </>
  )
}
