import type { ComponentChildren } from 'preact'
import { fill, plural } from '../../languages/fill.ts'
import type { LanguageCode } from '../../model/language.ts'
import type { NextStep } from '../../model/next-step.ts'
import type { Touchpoint } from '../../model/touchpoint.ts'
import { isOwedNow } from '../../pipeline.ts'
import { clock } from '../../platform/clock.ts'
import { openDashboard } from '../../platform/pages.ts'
import { useShows } from '../parts/interface.tsx'
import { atStart, dayText } from '../parts/when.ts'
import { whoOf } from '../parts/who.ts'

interface OpenCardProps {
  readonly open: readonly NextStep[]
  readonly last: Touchpoint
  readonly zone: string
  readonly children: ComponentChildren
}

/** So many lines of what is open leave room for the message; the rest stands on the person's page. */
const MOST_LINES = 3

/** All that is open, nearest first, and what happened last. */
export function OpenCard({ open, last, zone, children }: OpenCardProps) {
  const shows = useShows()
  const labels = shows.popup.known
  const now = clock()
  const isOwed = open.some((next) => isOwedNow(next, now))
  const more = open.length - MOST_LINES
  return (
    <section class="card stack tight">
      {open.length === 0 && (
        <div class="row between">
          <b>{shows.names.nextStep.none}</b>
          <span class="chip">{labels.nothingOwed}</span>
        </div>
      )}
      {open.slice(0, MOST_LINES).map((next, at) => (
        <div key={`${next.kind} ${next.of}`} class="row between">
          {at === 0 ? (
            <b>{shows.names.nextStep[next.kind]}</b>
          ) : (
            <span>{shows.names.nextStep[next.kind]}</span>
          )}
          {isOwedNow(next, now) ? (
            <span class="chip due">{labels.owed}</span>
          ) : at === 0 && !isOwed ? (
            <span class="chip">{labels.nothingOwed}</span>
          ) : (
            <span class="faint">{dayOf(next, now, zone, shows.code)}</span>
          )}
        </div>
      ))}
      {more > 0 && <span class="faint">{plural(shows.code, labels.more, more)}</span>}
      {open[0]?.kind === 'await-acceptance' && <p class="soft">{labels.pending}</p>}
      <div class="row between">
        <span class="faint">
          {fill(labels.last, {
            what: shows.names.touchpoint[last.kind],
            day: dayText(last.at, now, zone, shows.code),
          })}
        </span>
        <span class="row">
          {children}
          <button
            type="button"
            class="link faint"
            onClick={() => openDashboard(`#/person/${whoOf(last.person)}`)}
          >
            {labels.everything}
          </button>
        </span>
      </div>
    </section>
  )
}

/** The day that a step is about, where it has one ahead. */
const dayOf = (next: NextStep, now: string, zone: string, language: LanguageCode) => {
  const date = next.dueBy ?? next.dueFrom
  return date === undefined ? '' : atStart(dayText(date, now, zone, language), language)
}
