import { newId } from '../../../platform/new-id.ts'
import { savePersona, personas as storedPersonas } from '../../../store/personas.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useLive } from '../../parts/use-live.ts'
import { addressOf, go } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { Waiting } from '../waiting.tsx'
import { PersonaCard } from './persona-card.tsx'

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
