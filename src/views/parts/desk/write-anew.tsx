import { change } from '../../../desk/desk-changes.ts'
import type { Desk } from '../../../desk/desk-state.ts'
import { keepChange } from '../../../desk/keep-change.ts'
import type { Keeping } from '../../../desk/keeping.ts'
import { useShows } from '../interface.tsx'

interface WriteAnewProps {
  readonly desk: Desk
  readonly keeping: Keeping
}

/** Says in another way what the user did not touch, where there is anything of that; the editor can take it back. */
export function WriteAnew({ desk, keeping }: WriteAnewProps) {
  const { desk: labels } = useShows().popup
  const { segments, seed } = desk.draft.value
  if (segments.every(({ mine, text }) => mine || text.trim() === '')) return null
  return (
    <button
      type="button"
      class="link faint"
      onClick={() => void keepChange(keeping, change(desk, { seed: seed + 1 }))}
    >
      {labels.again}
    </button>
  )
}
