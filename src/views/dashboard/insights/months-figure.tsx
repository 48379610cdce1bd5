import { outcomes } from '../../../insights/asked.ts'
import type { Insights } from '../../../insights/insights.ts'
import { fill, plural } from '../../../languages/fill.ts'
import { useSurroundings } from '../surroundings.tsx'
import { MonthsTable } from './months-table.tsx'
import { countText, periodName } from './numbers.ts'
import { OutcomeShape } from './outcome-shape.tsx'
import { isCountable, Pile } from './pile.tsx'

interface MonthsFigureProps {
  readonly insights: Insights
}

/** Month by month who was asked, each a shape that says what became of it. */
export function MonthsFigure({ insights }: MonthsFigureProps) {
  const { texts, shows } = useSurroundings()
  const { periods, totals } = insights
  const labels = texts.insights.months
  const most = Math.max(...periods.map(({ asked }) => asked))
  const isYears = periods.every(({ of }) => of === null || !of.includes('-'))
  return (
    <figure class="plot card">
      <div class="row between base">
        <figcaption>
          {fill(isYears ? labels.titleYears : labels.titleMonths, {
            asked: countText(totals.asked, shows),
            answered: countText(totals.answered, shows),
            met: countText(totals.met, shows),
          })}
        </figcaption>
        {isCountable(most) && <p class="faint">{labels.eachShape}</p>}
      </div>
      <ol class="months" aria-hidden="true">
        {periods.map(({ of, asked, by }) => (
          <li key={of}>
            <Pile by={by} most={most} />
            <p class="at">
              {of === null ? texts.insights.noDate : periodName(of, shows)}
              <br />
              <span class="faint">{countText(asked, shows)}</span>
            </p>
          </li>
        ))}
      </ol>
      <Key />
      <Thanks insights={insights} />
      <MonthsTable insights={insights} />
    </figure>
  )
}

function Key() {
  const { texts } = useSurroundings()
  return (
    <p class="row keys faint below" aria-hidden="true">
      {outcomes.map((outcome) => (
        <span key={outcome} class="row close">
          <OutcomeShape outcome={outcome} />
          {texts.insights.months.outcomes[outcome]}
        </span>
      ))}
    </p>
  )
}

/** How many of the thank-yous went out in time; one that can still go out in time is not held against anybody. */
function Thanks({ insights: { totals, thanksDue } }: MonthsFigureProps) {
  const { texts, shows } = useSurroundings()
  const labels = texts.insights.months
  const due = totals.met - thanksDue
  return (
    <p class="below">
      {due > 0 && plural(shows.code, labels.thanks, due, { inTime: countText(totals.thanked, shows) })}{' '}
      {thanksDue > 0 && plural(shows.code, labels.thanksDue, thanksDue)}
    </p>
  )
}
