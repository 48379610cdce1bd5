import { groupedWaits, type Waits } from '../../../insights/waits.ts'
import { fill, plural } from '../../../languages/fill.ts'
import { useSurroundings } from '../surroundings.tsx'
import { countOrDash, countText } from './numbers.ts'
import { isCountable, Pile } from './pile.tsx'
import { TableFold } from './table-fold.tsx'

/** So many days stand side by side; what took longer stands together at the end. */
const MOST_DAYS = 20
/** Every so many days one is named. */
const NAMED = 3

/** How long answers took: one round an answer, and within how many days half of them came. */
export function WaitsFigure({ waits }: { readonly waits: Waits }) {
  const { texts, shows } = useSurroundings()
  const labels = texts.insights.waits
  const { spread, answers, beforeNudge } = waits
  if (answers === 0) return null
  const most = Math.max(...columnsOf(waits).map(({ count }) => count))
  return (
    <figure class="plot card">
      <div class="row between base">
        <figcaption>{spread ? plural(shows.code, labels.titleHalf, spread.half) : labels.title}</figcaption>
        <p class="faint">
          {plural(shows.code, isCountable(most) && spread ? labels.each : labels.count, answers)}
        </p>
      </div>
      {spread ? (
        <>
          <Days waits={waits} most={most} middle={spread.half} />
          <p class="below soft">
            <Spread {...spread} />{' '}
            {plural(shows.code, labels.beforeNudge, answers, { some: countText(beforeNudge, shows) })}
          </p>
        </>
      ) : (
        <p class="soft">{labels.tooFew}</p>
      )}
      <WaitsTable waits={waits} />
    </figure>
  )
}

/** One column a day; the last holds whatever took longer. */
function columnsOf({ byDay }: Waits) {
  const days = Array.from({ length: Math.min(MOST_DAYS, byDay.length) }, (_, before) => before + 1)
  const countOn = (day: number) =>
    day < MOST_DAYS ? (byDay[day - 1] ?? 0) : byDay.slice(day - 1).reduce((sum, one) => sum + one, 0)
  return days.map((day) => ({
    day,
    count: countOn(day),
    isMore: day === MOST_DAYS && byDay.length > MOST_DAYS,
  }))
}

interface DaysProps {
  readonly waits: Waits
  readonly most: number
  readonly middle: number
}

function Days({ waits, most, middle }: DaysProps) {
  const { shows } = useSurroundings()
  const columns = columnsOf(waits)
  return (
    <ol class="months days" aria-hidden="true">
      {columns.map(({ day, count, isMore }) => (
        <li key={day} class={day === Math.min(middle, MOST_DAYS) ? 'middle' : undefined}>
          <Pile by={{ met: count }} most={most} />
          <p class="at">
            {day % NAMED === 1 || isMore || day === middle
              ? countText(day, shows) + (isMore ? '+' : '')
              : '\u00a0'}
          </p>
        </li>
      ))}
    </ol>
  )
}

/** The middle half of the answers, in days. */
function Spread({ quarter, threeQuarters }: NonNullable<Waits['spread']>) {
  const { texts, shows } = useSurroundings()
  const labels = texts.insights.waits
  if (quarter === threeQuarters) return <>{plural(shows.code, labels.spreadOne, quarter)}</>
  return <>{fill(labels.spread, { from: countText(quarter, shows), to: countText(threeQuarters, shows) })}</>
}

function WaitsTable({ waits }: { readonly waits: Waits }) {
  const { texts, shows } = useSurroundings()
  const labels = texts.insights.waits
  const name = (from: number, to: number | undefined) =>
    to === undefined
      ? plural(shows.code, labels.andMore, from)
      : from === to
        ? plural(shows.code, labels.days, from)
        : fill(labels.between, { from: countText(from, shows), to: countText(to, shows) })
  return (
    <TableFold head={[labels.after, labels.answers]}>
      {groupedWaits(waits).map(({ from, to, answers }) => (
        <tr key={from}>
          <th scope="row">{name(from, to)}</th>
          <td>{countOrDash(answers, shows)}</td>
        </tr>
      ))}
    </TableFold>
  )
}
