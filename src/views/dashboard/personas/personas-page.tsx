import { useState } from 'preact/hooks'
import { fill } from '../../../languages/fill.ts'
import type { Persona } from '../../../model/persona.ts'
import { newId } from '../../../platform/new-id.ts'
import { deletePersona, savePersona, personas as storedPersonas } from '../../../store/personas.ts'
import { changeSettings } from '../../../store/settings.ts'
import { AskDialog } from '../../parts/ask-dialog.tsx'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useLive } from '../../parts/use-live.ts'
import { addressOf, go } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { Waiting } from '../waiting.tsx'
import { Gaps } from './gaps.tsx'
import { GoalReached } from './goal-reached.tsx'
import { lineText } from './line-text.ts'

/** All personas, which one is active, and the way to About me. */
export function PersonasPage() {
  const { texts } = useSurroundings()
  const personas = useLive(storedPersonas)
  const { act, failed } = useOneAct()
  if (!personas) return <Waiting />
  const add = () => {
    const id = newId()
    const to = { page: 'persona', id, step: 0 } as const
    const persona = { id, title: '', kind: 'informal', guidance: [], lines: [], excluded: [] } as const
    act(
      async (refused) => {
        const kept = await savePersona(persona).orElse(refused)
        if (kept) go(to)
        return kept
      },
      { said: texts.personas.added, on: addressOf(to) },
    )
  }
  return (
    <main class="stack">
      <header class="stack tight">
        <h1>{texts.personas.title}</h1>
        <p class="soft">{texts.personas.lead}</p>
      </header>
      {personas.length === 0 && (
        <section class="card stack">
          <b>{texts.personas.none}</b>
          <p>
            <a href={addressOf({ page: 'welcome' })}>{texts.personas.noneAdvice}</a>
          </p>
        </section>
      )}
      <Failed failed={failed} />
      {personas.map((persona) => (
        <PersonaCard key={persona.id} persona={persona} />
      ))}
      {personas.length > 0 && (
        <p>
          <button type="button" onClick={add}>
            {texts.personas.add}
          </button>
        </p>
      )}
      <section class="card row between">
        <div>
          <h2 class="plain">{texts.personas.me.title}</h2>
          <p class="soft">{texts.personas.me.lead}</p>
        </div>
        <a class="button" href={addressOf({ page: 'me' })}>
          {texts.personas.me.edit}
        </a>
      </section>
    </main>
  )
}

/** One persona: what it says, whether it is active, and what can be done with it. */
function PersonaCard({ persona }: { readonly persona: Persona }) {
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
      <ul class="lines">
        {persona.lines.map((line) => (
          <li key={line.id}>
            <span class="faint">{shows.names.lineRole[line.role]}</span>
            <bdi>{lineText(line, shows.code)}</bdi>
          </li>
        ))}
      </ul>
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
