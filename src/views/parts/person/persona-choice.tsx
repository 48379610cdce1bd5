import { fill } from '../../../languages/fill.ts'
import type { Persona } from '../../../model/persona.ts'
import { useShows } from '../interface.tsx'

interface PersonaChoiceProps {
  readonly persona: Persona
  readonly personas: readonly Persona[]
  /** The id of the persona that fits best, where several were tried. */
  readonly best?: string | undefined
  readonly onPersona: (persona: Persona) => void
}

/** For which persona somebody is looked at: its name, and where there are several the choice. */
export function PersonaChoice({ persona, personas, best, onPersona }: PersonaChoiceProps) {
  const labels = useShows().popup.match
  const name = <span class="faint">{labels.forPersona}</span>
  if (personas.length < 2)
    return (
      <span class="row close line persona">
        {name}{' '}
        <span class="cut faint" dir="auto">
          {persona.title}
        </span>
      </span>
    )
  return (
    <label class="row close line persona">
      {name}
      <select
        class="chip cut"
        value={persona.id}
        onChange={(event) => {
          const chosen = personas.find(({ id }) => id === event.currentTarget.value)
          if (chosen) onPersona(chosen)
        }}
      >
        {personas.map(({ id, title }) => (
          <option key={id} value={id}>
            {id === best ? fill(labels.fitsBest, { title }) : title}
          </option>
        ))}
      </select>
    </label>
  )
}
