import { change } from '../../../desk/desk-changes.ts'
import type { Desk } from '../../../desk/desk-state.ts'
import type { Keeping } from '../../../desk/keeping.ts'
import { keptChange } from '../../../desk/kept-change.ts'
import type { Hook } from '../../../model/draft.ts'
import { clock } from '../../../platform/clock.ts'
import { useShows } from '../interface.tsx'
import { dayText } from '../when.ts'

interface HookChipsProps {
  readonly desk: Desk
  readonly keeping: Keeping
  readonly zone: string
}

/** What the message can begin with, best first. */
export function HookChips({ desk, keeping, zone }: HookChipsProps) {
  const shows = useShows()
  if (desk.hooks.value.length === 0) return null
  return (
    <fieldset class="row chips" aria-label={shows.popup.hooks.label}>
      {desk.hooks.value.map((hook) => (
        <button
          type="button"
          class="chip"
          key={hook.id}
          aria-pressed={hook.id === desk.draft.value.hook}
          onClick={() => keptChange(keeping, change(desk, { hook: hook.id }))}
        >
          <HookText hook={hook} zone={zone} />
        </button>
      ))}
    </fieldset>
  )
}

/** Says, before anything is written for the user, that nothing joins the two. */
export function NoLink({ desk }: Pick<HookChipsProps, 'desk'>) {
  const { hooks } = useShows().popup
  const isAlone = desk.judged.value.noLink && desk.draft.value.hook === 'own'
  return isAlone ? <p class="faint">{hooks.noLink}</p> : null
}

function HookText({ hook, zone }: { readonly hook: Hook; readonly zone: string }) {
  const shows = useShows()
  const [before, after] = shows.popup.hook[hook.kind].split('{topic}')
  const when =
    hook.at && (hook.at.includes('T') ? dayText(hook.at, clock(), zone, shows.code) : yearOf(hook.at))
  return (
    <>
      <span>{before}</span>
      {hook.topic && <bdi class="cut">{hook.topic}</bdi>}
      {after && <span>{after}</span>}
      {when && <span class="when">{when}</span>}
    </>
  )
}

/** A month of a profile, `2018` or `2018-02`, by its year. */
const yearOf = (month: string) => month.slice(0, 4)
