import { changeKind } from '../../../desk/desk-changes.ts'
import type { Desk } from '../../../desk/desk-state.ts'
import type { Keeping } from '../../../desk/keeping.ts'
import { kindsFor, standing } from '../../../pipeline.ts'
import { clock } from '../../../platform/clock.ts'
import { useShows } from '../interface.tsx'

interface KindChoiceProps {
  readonly desk: Desk
  readonly keeping: Keeping
}

/** What kind of message it is: those that fit where the relationship stands. */
export function KindChoice({ desk, keeping }: KindChoiceProps) {
  const shows = useShows()
  const { kind } = desk.draft.value
  const { touchpoints, drafts } = desk.at.value
  const stands = standing(touchpoints, { hasDraft: drafts.length > 0, now: clock() })
  return (
    <select
      class="chip kind"
      aria-label={shows.popup.desk.kind}
      value={kind}
      onChange={(event) => {
        const wanted = kindsFor(stands, kind).find((one) => one === event.currentTarget.value)
        if (wanted) void keeping.settled().then(() => changeKind(desk, wanted, keeping.unstored(wanted)))
      }}
    >
      {kindsFor(stands, kind).map((one) => (
        <option key={one} value={one}>
          {shows.names.kind[one]}
        </option>
      ))}
    </select>
  )
}
