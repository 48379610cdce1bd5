import { useState } from 'preact/hooks'
import { same } from '../../store/three-way.ts'
import { useShows } from './interface.tsx'
import { linesOf } from './lines.ts'
import { TypedField } from './text-field.tsx'
import { excessOfLines, excessText, type LinesLimit } from './too-long.ts'

interface LinesFieldProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly value: readonly string[]
  readonly limit: LinesLimit
  readonly rows?: number
  /** Called with the lines that were typed, as long as they fit. */
  readonly onValue: (lines: readonly string[]) => void
}

/** A list, one thing a line. What is being typed stays as typed, until another window writes other lines. */
export function LinesField({ label, hint, value, limit, rows = 3, onValue }: LinesFieldProps) {
  const shows = useShows()
  const [typed, setTyped] = useState(() => value.join('\n'))
  const excess = excessOfLines(typed, limit)
  return (
    <TypedField
      label={label}
      hint={hint}
      lines={rows}
      value={excess || same(linesOf(typed), value) ? typed : value.join('\n')}
      fault={excess && excessText(excess, shows)}
      onValue={(text) => {
        setTyped(text)
        if (!excessOfLines(text, limit)) onValue(linesOf(text))
      }}
    />
  )
}
