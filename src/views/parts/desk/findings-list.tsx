import { useSignal } from '@preact/signals'
import type { Desk } from '../../../desk/desk-state.ts'
import type { Finding } from '../../../model/finding.ts'
import { useShows } from '../interface.tsx'
import type { EditorHand } from './editor.tsx'
import type { Checked } from './use-checked.ts'

interface FindingsListProps {
  readonly desk: Desk
  readonly checked: Checked
  readonly hand: EditorHand | undefined
  /** How many stand open at once, the gravest. */
  readonly atOnce: number
}

/** What weakens the message, the gravest first, each with its reason and a fix where there is one. */
export function FindingsList({ desk, checked, hand, atOnce }: FindingsListProps) {
  const shows = useShows()
  const reworded = useSignal<string | null>(null)
  const findings = checked.findings.toSorted((one, other) => gravity[one.level] - gravity[other.level])
  const shown = findings.slice(0, atOnce)
  const replace: Replace = (start, end, fix) => {
    // A place in a text that is another one by now is no place.
    if (desk.text.value !== checked.text) return
    hand?.replace(start, end, fix)
    reworded.value = desk.text.value
  }
  const canUndo = reworded.value === desk.text.value
  return (
    <section class="stack tight" aria-label={shows.popup.desk.findings}>
      {shown.map((finding) => (
        <OneFinding
          key={`${finding.rule} ${finding.start}`}
          finding={finding}
          text={checked.text}
          onReplace={replace}
        />
      ))}
      <p class={canUndo ? 'row between done' : 'hidden'} role="status">
        {canUndo && (
          <>
            <span>{shows.popup.desk.reworded}</span>
            <button type="button" class="quiet small" onClick={() => hand?.undo()}>
              {shows.popup.footer.undo}
            </button>
          </>
        )}
      </p>
      <p class="hidden" aria-live="polite">
        {findings.map(({ rule }) => shows.findings[rule].short).join(' ')}
      </p>
    </section>
  )
}

type Replace = (start: number, end: number, text: string) => void

const gravity = { stop: 0, mend: 1, hint: 2 } as const

interface OneFindingProps {
  readonly finding: Finding
  readonly text: string
  readonly onReplace: Replace
}

function OneFinding({ finding, text, onReplace }: OneFindingProps) {
  const shows = useShows()
  const { rule, level, start, end, fix, inSubject } = finding
  const reason = shows.findings[rule]
  const quote = inSubject ? '' : text.slice(start, end).trim()
  return (
    <div class={`finding ${level}`}>
      <details>
        <summary>
          {quote !== '' && quote.length <= LONGEST_QUOTE && (
            <b>
              <q dir="auto">{quote}</q>{' '}
            </b>
          )}
          {reason.short}
        </summary>
        <p class="soft">{reason.more}</p>
      </details>
      {fix !== undefined && !inSubject && (
        <button type="button" class="quiet" onClick={() => onReplace(start, end, fix)}>
          {reason.fix || shows.popup.desk.fix}
        </button>
      )}
    </div>
  )
}

const LONGEST_QUOTE = 32
