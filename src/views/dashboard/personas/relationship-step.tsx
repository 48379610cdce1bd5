import { relationships } from '../../../model/persona.ts'
import { useSurroundings } from '../surroundings.tsx'
import type { StepProps } from './persona-page.tsx'

/** One kind of relationship, each with what it means. */
export function RelationshipStep({ persona, onChoose }: StepProps) {
  const { shows, texts } = useSurroundings()
  return (
    <fieldset class="card stack tight">
      <legend class="hidden">{texts.personas.steps.relationship.title}</legend>
      {relationships.map((kind) => (
        <label key={kind} class="tick">
          <input
            type="radio"
            name="relationship"
            value={kind}
            checked={persona.kind === kind}
            onChange={() => onChoose({ ...persona, kind })}
          />
          <span>
            <b>{shows.names.relationship[kind].name}</b>{' '}
            <span class="soft">{shows.names.relationship[kind].hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
