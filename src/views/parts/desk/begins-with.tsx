import { useId } from 'preact/hooks'
import { change } from '../../../desk/desk-changes.ts'
import type { Desk } from '../../../desk/desk-state.ts'
import { keepChange } from '../../../desk/keep-change.ts'
import type { Keeping } from '../../../desk/keeping.ts'
import type { Hook } from '../../../model/draft.ts'
import { clock } from '../../../platform/clock.ts'
import { Fold } from '../fold.tsx'
import { useShows } from '../interface.tsx'
import { dayText } from '../when.ts'

interface BeginsWithProps {
  readonly desk: Desk
  readonly keeping: Keeping
  readonly zone: string
  readonly isOpen: boolean
}

/** What the message begins with, in one line; opened, what else it can begin with, best first. */
export function BeginsWith({ desk, keeping, zone, isOpen }: BeginsWithProps) {
  const shows = useShows()
  const hooks = desk.hooks.value
  const name = useId()
  if (hooks.length === 0) return null
  const chosen = desk.draft.value.hook
  const hook = hooks.find(({ id }) => id === chosen)
  return (
    <Fold
      label={shows.popup.hooks.label}
      line={hook ? <HookText hook={hook} zone={zone} /> : shows.popup.hook.own}
      isOpen={isOpen}
    >
      <fieldset class="choices" aria-label={shows.popup.hooks.label}>
        {hooks.map((one) => (
          <label key={one.id}>
            <input
              type="radio"
              name={name}
              checked={one.id === chosen}
              onChange={() => keepChange(keeping, change(desk, { hook: one.id }))}
            />
            <HookText hook={one} zone={zone} />
          </label>
        ))}
      </fieldset>
    </Fold>
  )
}

/** Says, before anything is written for the user, that nothing joins the two. */
export function NoLink({ desk }: Pick<BeginsWithProps, 'desk'>) {
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
    <span>
      {before}
      {hook.topic && <bdi>{hook.topic}</bdi>}
      {after} {when && <span class="faint">{when}</span>}
    </span>
  )
}

/** A month of a profile, `2018` or `2018-02`, by its year. */
const yearOf = (month: string) => month.slice(0, 4)
