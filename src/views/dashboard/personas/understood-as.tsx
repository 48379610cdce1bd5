import { fill } from '../../../languages/fill.ts'
import { conceptLabel } from '../../../pipeline.ts'
import { useSurroundings } from '../surroundings.tsx'
import type { Understood } from './understood.ts'

interface UnderstoodAsProps {
  readonly understood: Understood
  /** Ask back where the words are vague; while they are still being typed nothing is asked. */
  readonly ask: boolean
  /** Takes a concept away; without it the chips are only shown. */
  readonly onRemove?: (concept: string) => void
}

/** The ideas that were understood in a line, or the question that would make it specific. */
export function UnderstoodAs({ understood, ask, onRemove }: UnderstoodAsProps) {
  const { texts, shows } = useSurroundings()
  const vague = ask && understood.vague ? texts.personas.vague[understood.vague] : undefined
  return (
    <div aria-live="polite">
      {understood.concepts.length > 0 && (
        <p class="faint row">
          {texts.personas.understood}
          {understood.concepts.map((concept) => {
            const label = conceptLabel(concept, shows.code) ?? concept
            return onRemove ? (
              <button
                type="button"
                key={concept}
                class="chip on"
                aria-label={fill(texts.personas.notThis, { concept: label })}
                onClick={() => onRemove(concept)}
              >
                {label} <span aria-hidden="true">×</span>
              </button>
            ) : (
              <span key={concept} class="chip on">
                {label}
              </span>
            )
          })}
        </p>
      )}
      {vague && (
        <p class="finding">
          <span>
            <b>{vague.question}</b> {vague.example}
          </span>
        </p>
      )}
    </div>
  )
}
