import { useEffect, useState } from 'preact/hooks'
import { fill } from '../../../languages/fill.ts'
import type { Persona } from '../../../model/persona.ts'
import { savePersona, personas as storedPersonas } from '../../../store/personas.ts'
import { TextField } from '../../parts/text-field.tsx'
import { addressOf, go } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { ExcludedStep } from './excluded-step.tsx'
import { GuidanceStep } from './guidance-step.tsx'
import { LinesStep } from './lines-step.tsx'
import { RelationshipStep } from './relationship-step.tsx'

/** What every step of the wizard is given. A change is saved at once, so that the wizard can be left and resumed. */
export interface StepProps {
  readonly persona: Persona
  readonly onChange: (persona: Persona) => void
}

const steps = [
  'short-goal',
  'long-goal',
  'gap',
  'guidance',
  'experience',
  'quality',
  'relationship',
  'excluded',
] as const

interface PersonaPageProps {
  readonly id: string
  /** From 0. */
  readonly step: number
}

/** The wizard: one question a step. */
export function PersonaPage({ id, step }: PersonaPageProps) {
  const { texts, shows } = useSurroundings()
  const [persona, setPersona] = useState<Persona | null>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    storedPersonas().then((all) => setPersona(all.find((one) => one.id === id) ?? null))
  }, [id])
  if (persona === undefined) return <main />
  if (persona === null) return <Gone />
  const change = async (changed: Persona) => {
    setPersona(changed)
    const saved = await savePersona(changed)
    setProblem(saved.ok ? undefined : shows.names.storeProblem[saved.problem])
  }
  const at = Math.min(step, steps.length - 1)
  const name = steps[at] ?? 'short-goal'
  return (
    <main class="stack">
      <header class="stack tight">
        <p class="faint">{fill(texts.personas.step, { at: at + 1, of: steps.length })}</p>
        <h1 key={name}>{texts.personas.steps[name].title}</h1>
        <p class="soft">{texts.personas.steps[name].hint}</p>
      </header>
      <div class="meter" aria-hidden="true">
        <i style={{ inlineSize: `${((at + 1) / steps.length) * 100}%` }} />
      </div>
      <Step key={name} name={name} persona={persona} onChange={change} />
      {at === 0 && (
        <TextField
          label={texts.personas.personaTitle}
          hint={texts.personas.titleHint}
          value={persona.title}
          maxLength={200}
          onValue={(title) => change({ ...persona, title })}
        />
      )}
      {problem && (
        <p class="finding stop" role="alert">
          <span>{problem}</span>
        </p>
      )}
      <Steps id={id} at={at} />
      <p class="faint">{texts.personas.saved}</p>
    </main>
  )
}

function Step({ name, ...props }: StepProps & { readonly name: (typeof steps)[number] }) {
  switch (name) {
    case 'guidance':
      return <GuidanceStep {...props} />
    case 'relationship':
      return <RelationshipStep {...props} />
    case 'excluded':
      return <ExcludedStep {...props} />
    default:
      return <LinesStep {...props} role={name} />
  }
}

/** Back, next, done. */
function Steps({ id, at }: { readonly id: string; readonly at: number }) {
  const { texts } = useSurroundings()
  const last = at === steps.length - 1
  const to = (step: number) => go({ page: 'persona', id, step })
  return (
    <div class="row between">
      {at > 0 ? (
        <button type="button" onClick={() => to(at - 1)}>
          {texts.personas.back}
        </button>
      ) : (
        <span />
      )}
      <button type="button" class="primary" onClick={() => (last ? go({ page: 'personas' }) : to(at + 1))}>
        {last ? texts.personas.done : texts.personas.next}
      </button>
    </div>
  )
}

function Gone() {
  const { texts } = useSurroundings()
  return (
    <main class="stack">
      <h1>{texts.personas.none}</h1>
      <p>
        <a href={addressOf({ page: 'personas' })}>{texts.personas.title}</a>
      </p>
    </main>
  )
}
