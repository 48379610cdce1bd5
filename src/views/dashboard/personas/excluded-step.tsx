import { OWN } from '../../../model/longest.ts'
import { LinesField } from '../../parts/lines-field.tsx'
import { useSurroundings } from '../surroundings.tsx'
import type { StepProps } from './persona-page.tsx'

/** Companies and people that are never proposed, one a line. */
export function ExcludedStep({ persona, onChange }: StepProps) {
  const { texts } = useSurroundings()
  return (
    <LinesField
      label={texts.personas.steps.excluded.title}
      rows={5}
      value={persona.excluded}
      limit={{ line: OWN.answer, lines: OWN.lines }}
      onValue={(excluded) => onChange({ ...persona, excluded })}
    />
  )
}
