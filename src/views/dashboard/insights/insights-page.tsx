import './insights.css'
import { fill, plural } from '../../../languages/fill.ts'
import { useSurroundings } from '../surroundings.tsx'
import { Waiting } from '../waiting.tsx'
import { MonthsFigure } from './months-figure.tsx'
import { monthName } from './numbers.ts'
import { SharesFigures } from './shares-figures.tsx'
import { type Looked, useInsights } from './use-insights.ts'
import { WaitsFigure } from './waits-figure.tsx'

/** Small honest pictures of what became of asking: counts, shares with the range of chance, days; each with its table. */
export function InsightsPage() {
  const { texts } = useSurroundings()
  const looked = useInsights()
  if (!looked) return <Waiting />
  const labels = texts.insights
  const { insights, isAnybodyAsked } = looked
  return (
    <main class="stack loose wide insights">
      <Header {...looked} />
      {insights.totals.asked > 0 && (
        <>
          <MonthsFigure insights={insights} />
          <SharesFigures shares={insights.shares} />
          <WaitsFigure waits={insights.waits} />
        </>
      )}
      {!isAnybodyAsked && (
        <section class="card stack tight">
          <b>{labels.empty}</b>
          <p class="soft">{labels.emptyAdvice}</p>
        </section>
      )}
      <section class="stack tight">
        <h2>{labels.how}</h2>
        <p class="soft">{labels.howText}</p>
      </section>
    </main>
  )
}

function Header({ insights, isAnybodyAsked, span, spans, setSpan }: Looked) {
  const { texts, shows } = useSurroundings()
  const labels = texts.insights
  const since = insights.since && monthName(insights.since, shows)
  const { asked } = insights.totals
  const lead =
    since === undefined
      ? plural(shows.code, labels.leadUndated, asked)
      : asked > 0
        ? plural(shows.code, labels.lead, asked, { since })
        : fill(labels.none, { since })
  return (
    <header class="row between top">
      <div class="stack tight grow">
        <h1>{labels.title}</h1>
        {isAnybodyAsked && <p class="soft">{lead}</p>}
      </div>
      {spans.length > 1 && (
        <select
          aria-label={labels.span}
          value={String(span)}
          onChange={({ currentTarget: { value } }) =>
            setSpan(spans.find(({ span }) => String(span) === value)?.span ?? span)
          }
        >
          {spans.map(({ span, since }) => (
            <option key={span} value={String(span)}>
              {fill(labels.since, { since: monthName(since, shows) })}
            </option>
          ))}
        </select>
      )}
    </header>
  )
}
