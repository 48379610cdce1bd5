import { useState } from 'preact/hooks'
import { onClock } from '../../../calendar/zones.ts'
import { exportPeople } from '../../../desk/export-file.ts'
import { putOff } from '../../../follow-up/promise-acts.ts'
import { fill, plural } from '../../../languages/fill.ts'
import { mayWait } from '../../../pipeline.ts'
import { clock } from '../../../platform/clock.ts'
import { recordAll } from '../../../store/touchpoints.ts'
import { Failed, useOneAct } from '../../parts/use-acts.tsx'
import { whoOf } from '../../parts/who.ts'
import { MOST_COMPARED } from '../compare/compare-page.tsx'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import type { Row } from './find.ts'

interface WithSomeProps {
  readonly rows: readonly Row[]
  readonly onNobody: () => void
}

/** What can be done with those who were chosen: put off what may wait, export them, or look at a few side by side. */
export function WithSome({ rows, onNobody }: WithSomeProps) {
  const { texts, shows, zone, now } = useSurroundings()
  const { act, failed } = useOneAct()
  const [said, setSaid] = useState('')
  const labels = texts.people
  const today = onClock(now, zone).toPlainDate()
  const monday = today.add({ days: 8 - today.dayOfWeek })
  const waiting = rows.flatMap(({ next }) => (next && mayWait(next) ? [next] : []))
  const putAllOff = () => {
    setSaid('')
    if (waiting.length === 0) return setSaid(labels.cannotWait)
    const at = clock()
    act((refused) => recordAll(waiting.map((next) => putOff(next, monday.toString(), at))).orElse(refused), {
      said: plural(shows.code, labels.putOffDone, waiting.length),
    })
  }
  const save = () =>
    exportPeople(rows.map(({ contact }) => contact.person)).then(
      (file) => setSaid(fill(labels.exportedSome, { file })),
      () => setSaid(labels.exportFailed),
    )
  const day = monday.toLocaleString(shows.code, { weekday: 'long', day: 'numeric', month: 'short' })
  return (
    <section class="notice row" aria-label={plural(shows.code, labels.chosen, rows.length)}>
      <b>{plural(shows.code, labels.chosen, rows.length)}</b>
      <button type="button" onClick={putAllOff}>
        {fill(labels.putOffSome, { day })}
      </button>
      <button type="button" onClick={save}>
        {labels.exportSome}
      </button>
      {rows.length > 1 && rows.length <= MOST_COMPARED ? (
        <a
          class="button"
          href={addressOf({ page: 'compare', people: rows.map(({ contact }) => whoOf(contact.person)) })}
        >
          {texts.compare.open}
        </a>
      ) : (
        <span class="soft">{texts.compare.chooseMore}</span>
      )}
      <button type="button" class="quiet" onClick={onNobody}>
        {labels.chooseNobody}
      </button>
      <span role="status" class="soft">
        {said}
      </span>
      <Failed failed={failed} />
    </section>
  )
}
