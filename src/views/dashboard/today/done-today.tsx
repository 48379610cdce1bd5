import { onClock, startOfDay } from '../../../calendar/zones.ts'
import { fill } from '../../../languages/fill.ts'
import { clock } from '../../../platform/clock.ts'
import { doneSince } from '../../../store/done.ts'
import { undoOne } from '../../../store/touchpoints.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { useLive } from '../../parts/use-live.ts'
import { useSurroundings } from '../surroundings.tsx'

/** What was done today, with an undo a line; and that it is done, where nothing is left. */
export function DoneToday({ isAll, next }: { readonly isAll: boolean; readonly next?: string | undefined }) {
  const { texts, shows, zone, now } = useSurroundings()
  const day = onClock(now, zone).toPlainDate().toString()
  const done = useLive(() => doneSince(startOfDay(day, zone)), [day, zone])
  const { act, failed } = useOneAct()
  const labels = texts.today
  if (!done || done.length === 0) return null
  return (
    <section class="card ending stack" aria-labelledby="done">
      <div class="stack tight">
        {isAll && (
          <p class="star" aria-hidden="true">
            ✦
          </p>
        )}
        <h2 class="plain" id="done">
          {isAll ? labels.doneForToday : labels.doneSoFar}
        </h2>
        {isAll && <p class="soft">{next ? fill(labels.nextUp, { what: next }) : labels.nothingOwed}</p>}
      </div>
      <ul class="did plain">
        {done.map(({ touchpoint, name }) => {
          const what =
            touchpoint.kind === 'sent' || touchpoint.kind === 'copied'
              ? `${shows.names.touchpoint[touchpoint.kind]}, ${shows.names.kind[touchpoint.message]}`
              : shows.names.touchpoint[touchpoint.kind]
          return (
            <li key={touchpoint.id}>
              <span aria-hidden="true">✓</span>
              <span>
                <bdi>{name}</bdi>: {what}
              </span>
              <button
                type="button"
                class="link faint"
                aria-label={`${texts.undo.undo}: ${name}, ${what}`}
                onClick={() => act((refused) => undoOne(touchpoint, clock()).orElse(refused))}
              >
                {texts.undo.undo}
              </button>
            </li>
          )
        })}
      </ul>
      <Failed failed={failed} />
    </section>
  )
}
