import { useShows } from './interface.tsx'

interface DoneLineProps {
  /** What was done; undefined where nothing was, so that the line is there to be heard once something is. */
  readonly text: string | undefined
  /** The way back, where there is one. */
  readonly onUndo?: (() => void) | undefined
}

/** What was done last, and the way back. */
export function DoneLine({ text, onUndo }: DoneLineProps) {
  const labels = useShows().popup.footer
  return (
    <p class={text === undefined ? 'hidden' : 'row between done'} role="status">
      {text !== undefined && <span>{text}</span>}
      {text !== undefined && onUndo && (
        <button type="button" class="quiet small" onClick={onUndo}>
          {labels.undo}
        </button>
      )}
    </p>
  )
}
