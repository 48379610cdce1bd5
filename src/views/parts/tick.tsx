interface TickProps {
  readonly label: string
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onChecked: (checked: boolean) => void
}

/** Something that is on or off. */
export function Tick({ label, checked, disabled, onChecked }: TickProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
      <span dir="auto">{label}</span>
    </label>
  )
}
