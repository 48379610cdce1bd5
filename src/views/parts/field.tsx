import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** What a control is given: its id, and the ids of what describes it. */
interface Described {
  readonly id: string
  readonly 'aria-describedby'?: string
}

interface FieldProps {
  readonly label: string
  readonly hint?: string | undefined
  /** What is wrong with what stands in the control now. */
  readonly fault?: string | undefined
  /** Draws the control. */
  readonly children: (ids: Described) => ComponentChildren
}

/** A label, its control, and below it a hint and what is wrong. */
export function Field({ label, hint, fault, children }: FieldProps) {
  const id = useId()
  const described = [fault && `${id}-fault`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(described ? { id, 'aria-describedby': described } : { id })}
      <div aria-live="polite">
        {fault && (
          <p class="fault" id={`${id}-fault`}>
            {fault}
          </p>
        )}
      </div>
      {hint && (
        <p class="faint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
