import type { JSX } from 'preact'
import { Field } from './field.tsx'

type InputType = 'text' | 'password' | 'time' | 'date' | 'datetime-local'

interface TextFieldProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly value: string
  readonly onValue: (value: string) => void
  readonly onLeave?: () => void
  readonly type?: InputType
  readonly lines?: number
  readonly maxLength?: number
  readonly invalid?: boolean
  readonly lang?: string
}

interface Attributes {
  readonly id: string
  readonly value: string
  readonly onInput: (event: { readonly currentTarget: { readonly value: string } }) => void
  readonly onBlur?: () => void
  readonly maxLength?: number
  readonly lang?: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: boolean
}

/** One input a type: the compiler knows which attributes each may have. */
const inputs: Readonly<Record<InputType, (attributes: Attributes) => JSX.Element>> = {
  text: (attributes) => <input type="text" dir="auto" {...attributes} />,
  password: (attributes) => <input type="password" {...attributes} />,
  time: (attributes) => <input type="time" {...attributes} />,
  date: (attributes) => <input type="date" {...attributes} />,
  'datetime-local': (attributes) => <input type="datetime-local" {...attributes} />,
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
  const shared = {
    ...rest,
    ...(onLeave && { onBlur: onLeave }),
    ...(invalid && { 'aria-invalid': true }),
    value,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onValue(event.currentTarget.value),
  }
  return (
    <Field label={label} hint={hint}>
      {(ids) =>
        lines ? (
          <textarea {...ids} {...shared} dir="auto" rows={lines} />
        ) : (
          inputs[type]({ ...ids, ...shared })
        )
      }
    </Field>
  )
}
