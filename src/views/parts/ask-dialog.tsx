import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'

interface AskDialogProps {
  readonly title: string
  readonly children?: ComponentChildren
  readonly yes: string
  readonly no: string
  readonly onYes: () => void
  readonly onNo: () => void
}

/** A question that must be answered before anything else: the browser's own dialog, closed by Escape. */
export function AskDialog({ title, children, yes, no, onYes, onNo }: AskDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onNo}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          onYes()
        }}
      >
        <h1 id={id}>{title}</h1>
        {children}
        <div class="row end">
          <button type="button" onClick={onNo}>
            {no}
          </button>
          <button type="submit" class="primary">
            {yes}
          </button>
        </div>
      </form>
    </dialog>
  )
}
