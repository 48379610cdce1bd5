import { fill } from '../../../languages/fill.ts'
import type { Hook } from '../../../model/draft.ts'
import { clock } from '../../../platform/clock.ts'
import { useShows } from '../interface.tsx'
import { dayText } from '../when.ts'
import { change, type Desk } from './desk-state.ts'
import type { Keeping } from './keeping.ts'
import { keptChange } from './kept-change.ts'

interface HookChipsProps {
  readonly desk: Desk
  readonly keeping: Keeping
  readonly zone: string
}

/** What the message can begin with, best first. */
export function HookChips({ desk, keeping, zone }: HookChipsProps) {
  const shows = useShows()
  return (
    <fieldset class="row chips" aria-label={shows.popup.hooks.label}>
      {desk.judged.value.hooks.map((hook) => (
        <button
          type="button"
          class="chip"
          key={hook.id}
          aria-pressed={hook.id === desk.draft.value.hook}
          onClick={() => keptChange(keeping, desk, change(desk, { hook: hook.id }))}
        >
          <HookText hook={hook} zone={zone} />
        </button>
      ))}
    </fieldset>
  )
}

function HookText({ hook, zone }: { readonly hook: Hook; readonly zone: string }) {
  const shows = useShows()
  const text = fill(shows.popup.hook[hook.kind], { topic: hook.topic })
  const when = hook.at && dayText(hook.at, clock(), zone, shows.code)
  return (
    <>
      <span class="cut">{text}</span>
      {when && <span class="when">{when}</span>}
    </>
  )
}
