import { useState } from 'preact/hooks'
import { Field } from './field.tsx'

interface NumberFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: number
  readonly from: number
  readonly to: number
  /** Called only with a whole number between `from` and `to`. */
  readonly onValue: (value: number) => void
}

/** A whole number; what does not fit is marked and not taken. */
export function NumberField({ label, hint, value, from, to, onValue }: NumberFieldProps) {
  const [typed, setTyped] = useState<string>()
  const fits = (text: string) =>
    Number.isInteger(Number(text)) && text !== '' && Number(text) >= from && Number(text) <= to
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <input
          {...ids}
          type="number"
          inputMode="numeric"
          min={from}
          max={to}
          aria-invalid={typed !== undefined && !fits(typed)}
          value={typed ?? String(value)}
          onInput={(event) => {
            const text = event.currentTarget.value
            setTyped(text)
            if (fits(text)) onValue(Number(text))
          }}
          onBlur={() => setTyped(undefined)}
        />
      )}
    </Field>
  )
}
