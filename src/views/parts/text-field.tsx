import { Field } from './field.tsx'

interface TextFieldProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly value: string
  readonly onValue: (value: string) => void
  readonly onLeave?: () => void
  readonly type?: 'text' | 'password' | 'time' | 'date' | 'datetime-local' | 'number'
  readonly lines?: number
  readonly maxLength?: number
  readonly invalid?: boolean
  readonly lang?: string
  readonly list?: string
}

/** A field for words, in one line or several, in whatever direction is typed. */
export function TextField({
  label,
  hint,
  value,
  onValue,
  onLeave,
  type = 'text',
  lines,
  invalid,
  ...rest
}: TextFieldProps) {
  const onInput = (event: { readonly currentTarget: { readonly value: string } }) =>
    onValue(event.currentTarget.value)
  const leave = onLeave ? { onBlur: onLeave } : {}
  const state = invalid ? { 'aria-invalid': true } : {}
  return (
    <Field label={label} hint={hint}>
      {(ids) =>
        lines ? (
          <textarea
            {...ids}
            {...rest}
            {...state}
            dir="auto"
            rows={lines}
            value={value}
            onInput={onInput}
            {...leave}
          />
        ) : (
          <input
            {...ids}
            {...rest}
            {...state}
            dir={type === 'text' ? 'auto' : 'ltr'}
            type={type}
            value={value}
            onInput={onInput}
            {...leave}
          />
        )
      }
    </Field>
  )
}
