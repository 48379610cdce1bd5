import type { ComponentChildren } from 'preact'
import { closeAfterPointer } from './close-after-pointer.ts'

interface OneChoiceProps {
  /** Of all that are chosen among. */
  readonly name: string
  readonly checked: boolean
  /** Whether what it stands in stays open once something is chosen. */
  readonly staysOpen: boolean
  readonly onChosen: () => void
  readonly children: ComponentChildren
}

/** One of several in a line that opens. */
export function OneChoice({ name, checked, staysOpen, onChosen, children }: OneChoiceProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard the choice goes on, and the list stays
    <label onClick={staysOpen ? undefined : closeAfterPointer}>
      <input type="radio" name={name} checked={checked} onChange={onChosen} />
      {children}
    </label>
  )
}
