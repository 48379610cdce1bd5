import type { Desk } from '../../../desk/desk-state.ts'
import { chosenOffer } from '../../../desk/open-channels.ts'
import { fill, plural } from '../../../languages/fill.ts'
import { ownShare } from '../../../pipeline.ts'
import { useShows } from '../interface.tsx'

/** How long the message is, how many notes are left, and how much of it is the user's own. */
export function CountLine({ desk }: { readonly desk: Desk }) {
  const shows = useShows()
  const labels = shows.popup.desk
  const { limit, notesLeft } = chosenOffer(desk)
  const count = desk.text.value.length
  const share = new Intl.NumberFormat(shows.code, { style: 'percent' }).format(ownShare(desk.draft.value))
  const length =
    limit === null ? plural(shows.code, labels.countOnly, count) : fill(labels.count, { count, limit })
  return (
    <div class="count">
      {limit !== null && (
        <div
          class={count > limit ? 'meter over' : 'meter'}
          role="img"
          aria-label={fill(labels.meter, { count, limit })}
        >
          <i style={{ inlineSize: `${Math.min(100, (100 * count) / limit)}%` }} />
        </div>
      )}
      <div class="row between faint" id="draft-count">
        <span>
          {length}
          {notesLeft !== undefined && ` · ${notesText(notesLeft)}`}
        </span>
        <span>{fill(labels.ownShare, { share })}</span>
      </div>
    </div>
  )

  function notesText(left: number) {
    return left === 0 ? labels.noNotesLeft : plural(shows.code, labels.notesLeft, left)
  }
}
