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
  const words = texts.personas.goal
  const { act, failed } = useOneAct()
  const { reachedAt, ...open } = persona
  const keep = (changed: Persona) => act((refused) => savePersona(changed, persona).orElse(refused))
  return (
    <>
      {reachedAt === undefined ? (
        <button type="button" class="quiet" onClick={() => keep({ ...persona, reachedAt: clock() })}>
          {words.reached}
        </button>
      ) : (
        <>
          <span class="chip on">
            {fill(words.reachedOn, { day: dayText(reachedAt, now, zone, shows.code) })}
          </span>
          <button type="button" class="link" onClick={() => keep(open)}>
            {words.notYet}
          </button>
        </>
      )}
      <Failed failed={failed} />
    </>
  )
}
