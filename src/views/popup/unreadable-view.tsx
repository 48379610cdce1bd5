import { countOwed } from '../../desk/count-owed.ts'
import { plural } from '../../languages/fill.ts'
import { openDashboard } from '../../platform/pages.ts'
import { useShows } from '../parts/interface.tsx'
import { useLoaded } from '../parts/use-loaded.ts'
import type { Look } from './look-at-tab.ts'
import { RequestHere } from './request-here.tsx'
import { StructureReport } from './structure-report.tsx'
import { TakeAll } from './take-all.tsx'
import { WhichOne } from './which-one.tsx'

interface UnreadableViewProps {
  readonly seen: Exclude<Look, { readonly kind: 'person' }>
  /** Looks again, at one of the people on the page where one is named. */
  readonly onLook: (chosen?: string) => void
}

/** A page without one person on it: why, what to do, and what is owed today. */
export function UnreadableView({ seen, onLook }: UnreadableViewProps) {
  const { names, popup } = useShows()
  const people = seen.kind === 'unreadable' ? seen.people : []
  const { title, advice } =
    people.length > 0
      ? { title: popup.unreadable.whichTitle, advice: popup.unreadable.whichAdvice }
      : seen.kind === 'unreadable'
        ? names.unreadable[seen.reason]
        : { title: popup.unreadable.invalidTitle, advice: popup.unreadable.invalidAdvice }
  const isClosed = seen.kind === 'unreadable' && seen.reason === 'browser-page'
  const mayHoldRequest = people.length === 0 && !isClosed
  return (
    <>
      <header class="stack tight">
        <h1>{title}</h1>
        <p class="soft" role="status">
          {advice}
        </p>
      </header>
      {people.length > 0 && <WhichOne people={people} onChoose={onLook} />}
      <p class="row between">
        {seen.kind === 'unreadable' && people.length > 0 && <TakeAll people={people} title={seen.title} />}
        {mayHoldRequest && (
          <button type="button" onClick={() => onLook()}>
            {popup.unreadable.again}
          </button>
        )}
        <button type="button" class="link" onClick={() => openDashboard('#/add')}>
          {popup.unreadable.otherWays}
        </button>
      </p>
      {seen.kind === 'unreadable' && seen.reason === 'unknown-layout' && <StructureReport />}
      {mayHoldRequest && <RequestHere />}
      <TodayCard />
    </>
  )
}

/** How many things are owed today, and the way there. */
export function TodayCard() {
  const shows = useShows()
  const labels = shows.popup.unreadable
  const owed = useLoaded(countOwed)
  return (
    <section class="card stack tight today foot">
      <b>{labels.today}</b>
      <p class="soft">
        {owed === undefined ? ' ' : owed === 0 ? labels.nothingOwed : plural(shows.code, labels.owed, owed)}
      </p>
      <p>
        <button type="button" class="link" onClick={() => openDashboard('#/today')}>
          {labels.openToday}
        </button>
      </p>
    </section>
  )
}
