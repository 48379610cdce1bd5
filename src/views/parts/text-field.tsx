import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Field } from './field.tsx'
import { useShows } from './interface.tsx'
import { excessOf, excessText } from './too-long.ts'
import { type TextBox, useTextBox } from './use-text-box.ts'

type InputType = 'text' | 'password' | 'time' | 'date' | 'datetime-local'

interface TextFieldProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly value: string
  /** Called with what was typed, as long as it is not longer than `limit`. */
  readonly onValue: (value: string) => void
  readonly onLeave?: () => void
  readonly type?: InputType
  readonly lines?: number
  /** The most UTF-16 code units that are taken: a longer text stays in the field, which says so. */
  readonly limit?: number
  readonly invalid?: boolean
  readonly lang?: string
}

interface Attributes {
  readonly id: string
  readonly value: string
  readonly ref: (element: TextBox | null) => void
  readonly onInput: (event: { readonly currentTarget: { readonly value: string } }) => void
  readonly onBlur?: () => void
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
export function TextField({ limit = Number.POSITIVE_INFINITY, value, onValue, ...rest }: TextFieldProps) {
  const shows = useShows()
  const [tooLong, setTooLong] = useState<string>()
  const excess = tooLong === undefined ? undefined : excessOf(tooLong, limit)
  return (
    <TypedField
      {...rest}
      value={excess && tooLong !== undefined ? tooLong : value}
      fault={excess && excessText(excess, shows)}
      onValue={(typed) => {
        const fits = excessOf(typed, limit) === undefined
        setTooLong(fits ? undefined : typed)
        if (fits) onValue(typed)
      }}
    />
  )
}

/** What a field is given that shows all that is typed into it, and what is wrong with it. */
interface TypedFieldProps extends Omit<TextFieldProps, 'limit'> {
  readonly fault?: string | undefined
}

/** The field itself. A form that holds one with a fault cannot be sent. */
export function TypedField({
  label,
  hint,
  fault,
  value,
  onValue,
  onLeave,
  type = 'text',
  lines,
  invalid,
  lang,
}: TypedFieldProps) {
  const ref = useTextBox(value, fault)
  const shared = {
    ref,
    value,
    ...(lang && { lang }),
    ...(onLeave && { onBlur: onLeave }),
    ...((invalid || fault) && { 'aria-invalid': true }),
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onValue(event.currentTarget.value),
  }
  return (
    <Field label={label} hint={hint} fault={fault}>
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
