import { useState } from 'preact/hooks'
import { fill } from '../../../languages/fill.ts'
import type { Persona } from '../../../model/persona.ts'
import { deletePersona } from '../../../store/personas.ts'
import { changeSettings } from '../../../store/settings.ts'
import { AskDialog } from '../../parts/ask-dialog.tsx'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { Gaps } from './gaps.tsx'
import { GoalReached } from './goal-reached.tsx'
import { lineText } from './line-text.ts'

/** One persona: what it says, whether it is active, and what can be done with it. */
export function PersonaCard({ persona }: { readonly persona: Persona }) {
  const { texts, shows, settings } = useSurroundings()
  const [asking, setAsking] = useState(false)
  const active = settings.activePersona === persona.id
  const title = persona.title || texts.personas.untitled
  const { act, failed } = useOneAct()
  const remove = () => {
    setAsking(false)
    act((refused) => deletePersona(persona.id).orElse(refused), {
      said: fill(texts.personas.removed, { title }),
    })
  }
  const makeActive = () =>
    act((refused) => changeSettings({ activePersona: persona.id }).orElse(refused), {
      said: fill(texts.personas.isActive, { title }),
    })
  return (
    <section class="card stack">
      <div class="row between">
        <h2 class="plain" dir="auto">
          {title}
        </h2>
        {active ? (
          <span class="chip on">{texts.personas.active}</span>
        ) : (
          <button type="button" class="chip" onClick={makeActive}>
            {texts.personas.makeActive}
          </button>
        )}
      </div>
      <Lines persona={persona} />
      <Gaps persona={persona} />
      <p class="faint">
        {[
          shows.names.relationship[persona.kind].name,
          ...persona.guidance.map((guidance) => shows.names.guidance[guidance]),
        ].join(' · ')}
      </p>
      <div class="row">
        <a class="button" href={addressOf({ page: 'persona', id: persona.id, step: 0 })}>
          {texts.personas.edit}
        </a>
        <GoalReached persona={persona} />
        <button type="button" class="quiet" onClick={() => setAsking(true)}>
          {texts.personas.remove}
        </button>
      </div>
      <Failed failed={failed} />
      {asking && (
        <AskDialog
          title={fill(texts.personas.removeQuestion, { title })}
          yes={texts.personas.remove}
          no={texts.personas.cancel}
          onYes={remove}
          onNo={() => setAsking(false)}
        />
      )}
    </section>
  )
}

function Lines({ persona }: { readonly persona: Persona }) {
  const { shows } = useSurroundings()
  return (
    <ul class="lines">
      {persona.lines.map((line) => (
        <li key={line.id}>
          <span class="faint">{shows.names.lineRole[line.role]}</span>
          <bdi>{lineText(line, shows.code)}</bdi>
        </li>
      ))}
    </ul>
  )
}
