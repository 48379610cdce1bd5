import { useState } from 'preact/hooks'
import { TextField } from '../../parts/text-field.tsx'
import { useSurroundings } from '../surroundings.tsx'
import { linesOf } from './lines.ts'
import type { StepProps } from './persona-page.tsx'

/** Companies and people that are never proposed, one a line. */
export function ExcludedStep({ persona, onChange }: StepProps) {
  const { texts } = useSurroundings()
  const [text, setText] = useState(persona.excluded.join('\n'))
  return (
    <TextField
      label={texts.personas.steps.excluded.title}
      lines={5}
      value={text}
      onValue={(value) => {
        setText(value)
        onChange({ ...persona, excluded: linesOf(value) })
      }}
    />
  )
}
