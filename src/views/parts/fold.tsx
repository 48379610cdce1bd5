import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { onEscape } from './on-escape.ts'

interface FoldProps {
  /** What the line is about: “Goes as”. */
  readonly label: string
  /** What stands there while it is closed, and above the choice while it is open. */
  readonly line: ComponentChildren
  /** Whether it stands open from the beginning. */
  readonly isOpen?: boolean
  readonly children: ComponentChildren
}

/** One line that opens in place: what is chosen, and on demand the choice; Escape closes it again. */
export function Fold({ label, line, isOpen = false, children }: FoldProps) {
  const [open, setOpen] = useState(isOpen)
  const summary = useRef<HTMLElement>(null)
  const close = () => {
    setOpen(false)
    summary.current?.focus()
  }
  return (
    <details
      class="fold"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={open ? onEscape(close) : undefined}
    >
      <summary ref={summary}>
        <span class="faint">{label}</span>
        <span class="cut">{line}</span>
      </summary>
      <div class="stack tight">{children}</div>
    </details>
  )
}
