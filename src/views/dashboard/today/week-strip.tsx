import { myWorkingDays } from '../../../calendar/working-hours.ts'
import { fill } from '../../../languages/fill.ts'
import { type Today, type WeekDay, weekAhead } from '../../../pipeline.ts'
import { hourText } from '../../parts/when.ts'
import { useSurroundings } from '../surroundings.tsx'

/** The next seven days: what is owed, what is planned, and calls; my days of rest are sunken. */
export function WeekStrip({ list }: { readonly list: Today }) {
  const { texts, settings, now, zone } = useSurroundings()
  const labels = texts.today
  const tasks = [...list.owed, ...list.coming, ...list.waiting, ...list.later]
  const days = weekAhead(tasks, { now, zone, workingDays: myWorkingDays(zone, settings) })
  if (days.every(({ things }) => things.length === 0)) return null
  return (
    <section aria-labelledby="week">
      <div class="row between base">
        <h2 id="week">{labels.weekAhead}</h2>
        <p class="row keys" aria-hidden="true">
          {(['owed', 'planned', 'call'] as const).map((mark) => (
            <span key={mark} class="key">
              <i class={`mark ${mark}`} />
              {labels.marks[mark]}
            </span>
          ))}
        </p>
      </div>
      <ol class="week card">
        {days.map((day, at) => (
          <Day key={day.day} day={day} isToday={at === 0} />
        ))}
      </ol>
    </section>
  )
}

/** So many things of one day are named; the rest is counted. */
const MOST = 4

function Day({ day, isToday }: { readonly day: WeekDay; readonly isToday: boolean }) {
  const { texts, shows, zone, now } = useSurroundings()
  const labels = texts.today
  const date = Temporal.PlainDate.from(day.day)
  const more = day.things.length - MOST
  return (
    <li class={day.isRest ? 'rest' : undefined} aria-current={isToday ? 'date' : undefined}>
      <p class="date">
        <b>{date.toLocaleString(shows.code, { weekday: 'short' })}</b> {date.day}
      </p>
      {day.things.length === 0 ? (
        <span class={day.isRest ? 'faint' : 'hidden'}>{day.isRest ? labels.rests7 : labels.nothing}</span>
      ) : (
        <ul>
          {day.things.slice(0, MOST).map(({ mark, task, at }) => (
            <li key={`${task.contact.person.handle} ${task.next.kind} ${task.next.of}`}>
              <i class={`mark ${mark}`} role="img" aria-label={labels.marks[mark]} />
              <span>
                {fill(labels.tasks[task.next.kind], {
                  name: task.contact.nameIn[shows.code] ?? task.contact.name,
                })}{' '}
                {at > now && <span class="faint">{hourText(at, zone, shows.code)}</span>}
              </span>
            </li>
          ))}
          {more > 0 && (
            <li class="faint">{`\u2066+${new Intl.NumberFormat(shows.code).format(more)}\u2069`}</li>
          )}
        </ul>
      )}
    </li>
  )
}
