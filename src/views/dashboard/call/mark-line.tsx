import { useSurroundings } from '../surroundings.tsx'

interface MarkLineProps {
  readonly kind: 'takeaway' | 'advice'
  readonly text: string
  /** Where it goes. */
  readonly goes?: string
}

/** One line that was marked, by its shape. */
export function MarkLine({ kind, text, goes }: MarkLineProps) {
  const { texts } = useSurroundings()
  return (
    <li>
      <span class="shape" role="img" aria-label={texts.calls.call[kind]}>
        {kind === 'takeaway' ? '✦' : <span class="turns">→</span>}
      </span>
      <span>
        <span dir="auto">{text}</span>
        {goes && (
          <>
            <br />
            <span class="faint">{goes}</span>
          </>
        )}
      </span>
      <span />
    </li>
  )
}
