import { plural } from '../../languages/fill.ts'
import { badgeCount } from '../../pipeline.ts'
import { browserZone, clock } from '../../platform/clock.ts'
import { openDashboard } from '../../platform/pages.ts'
import { overview } from '../../store/overview.ts'
import { settings as storedSettings } from '../../store/settings.ts'
import { useShows } from '../parts/interface.tsx'
import { useLoaded } from '../parts/use-loaded.ts'
import type { Look } from './look-at-tab.ts'

interface UnreadableViewProps {
  readonly seen: Exclude<Look, { readonly kind: 'person' }>
  readonly onAgain: () => void
}

/** A page without one person on it: why, what to do, and what is owed today. */
export function UnreadableView({ seen, onAgain }: UnreadableViewProps) {
  const { names, popup } = useShows()
  const { title, advice } =
    seen.kind === 'unreadable'
      ? names.unreadable[seen.reason]
      : { title: popup.unreadable.invalidTitle, advice: popup.unreadable.invalidAdvice }
  return (
    <>
      <header class="stack tight">
        <h1>{title}</h1>
        <p class="soft" role="status">
          {advice}
        </p>
        {!(seen.kind === 'unreadable' && seen.reason === 'browser-page') && (
          <p>
            <button type="button" onClick={onAgain}>
              {popup.unreadable.again}
            </button>
          </p>
        )}
      </header>
      <TodayCard />
    </>
  )
}

/** How many things are owed today, and the way there. */
function TodayCard() {
  const shows = useShows()
  const words = shows.popup.unreadable
  const owed = useLoaded(owedToday)
  return (
    <section class="card stack tight">
      <b>{words.today}</b>
      <p class="soft">
        {owed === undefined ? ' ' : owed === 0 ? words.nothingOwed : plural(shows.code, words.owed, owed)}
      </p>
      <p>
        <button type="button" class="link" onClick={() => openDashboard('#/today')}>
          {words.openToday}
        </button>
      </p>
    </section>
  )
}

async function owedToday(): Promise<number> {
  const [people, settings] = await Promise.all([overview(), storedSettings()])
  return badgeCount(people, { settings, now: clock(), myZone: settings.zone ?? browserZone() })
}
