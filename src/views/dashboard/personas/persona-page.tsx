import { fill } from '../../../languages/fill.ts'
import { OWN } from '../../../model/longest.ts'
import type { Persona } from '../../../model/persona.ts'
import { savePersona, personas as storedPersonas } from '../../../store/personas.ts'
import { TextField } from '../../parts/text-field.tsx'
import { Failed } from '../../parts/use-acts.tsx'
import { useLive } from '../../parts/use-live.ts'
import { useStored } from '../../parts/use-stored.ts'
import { EarlierOnes } from '../earlier-ones.tsx'
import { addressOf, go } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { Waiting } from '../waiting.tsx'
import { ExcludedStep } from './excluded-step.tsx'
import { GuidanceStep } from './guidance-step.tsx'
import { LinesStep } from './lines-step.tsx'
import { RelationshipStep } from './relationship-step.tsx'

/** What every step of the wizard is given. A change is saved at once, so that the wizard can be left and resumed. */
export interface StepProps {
  readonly persona: Persona
  /** What was typed. */
  readonly onChange: (persona: Persona) => void
  /** What was chosen, added or removed: it is offered to be taken back. */
  readonly onChoose: (persona: Persona) => void
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
  const { texts } = useSurroundings()
  const stored = useLive(async () => (await storedPersonas()).find((one) => one.id === id) ?? null, [id])
  const { value: persona, type, choose, failed } = useStored(stored ?? undefined, savePersona)
  if (stored === null) return <Gone />
  if (persona === undefined) return <Waiting />
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
      <Step key={name} name={name} persona={persona} onChange={type} onChoose={choose} />
      {at === 0 && (
        <TextField
          label={texts.personas.personaTitle}
          hint={texts.personas.titleHint}
          value={persona.title}
          limit={OWN.line}
          onValue={(title) => type({ ...persona, title })}
        />
      )}
      <Failed failed={failed} />
      <Steps id={id} at={at} />
      <p class="faint">{texts.personas.saved}</p>
      <EarlierOnes of="personas" id={id} />
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
