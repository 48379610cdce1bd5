import { useId, useState } from 'preact/hooks'
import { conceptLabel, concepts } from '../../../pipeline.ts'
import { useSurroundings } from '../surroundings.tsx'

interface ConceptPickerProps {
  readonly taken: readonly string[]
  readonly onPick: (concept: string) => void
}

/** Adds an idea of the vocabulary to a line, found by typing its name. */
export function ConceptPicker({ taken, onPick }: ConceptPickerProps) {
  const { texts, shows } = useSurroundings()
  const [typed, setTyped] = useState('')
  const id = useId()
  const labels = concepts
    .filter((concept) => !taken.includes(concept.id))
    .map((concept) => ({ id: concept.id, label: conceptLabel(concept.id, shows.code) ?? concept.id }))
  const pick = (value: string) => {
    setTyped(value)
    const chosen = labels.find(({ label }) => label === value)
    if (!chosen) return
    onPick(chosen.id)
    setTyped('')
  }
  return (
    <details>
      <summary class="faint">{texts.personas.addConcept}</summary>
      <input
        aria-label={texts.personas.conceptSearch}
        placeholder={texts.personas.conceptSearch}
        list={id}
        value={typed}
        onInput={(event) => pick(event.currentTarget.value)}
      />
      <datalist id={id}>
        {labels.map(({ id: concept, label }) => (
          <option key={concept} value={label} />
        ))}
      </datalist>
    </details>
  )
}
