import { plural } from '../../../languages/fill.ts'
import {
  isThanksOverdue,
  MOST_TO_ASK,
  type Task as OneTask,
  type Ritual,
  ritual,
  type Today,
  taskKey,
} from '../../../pipeline.ts'
import { LongList } from '../../parts/long-list.tsx'
import { headingDay, momentText } from '../../parts/when.ts'
import { useAnybody, useToday } from '../everybody.tsx'
import { PayItForward } from '../guiding/pay-it-forward.tsx'
import { AskFromNetwork } from '../network/ask-from-network.tsx'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { Waiting } from '../waiting.tsx'
import { DoneToday } from './done-today.tsx'
import { sayNext } from './next-up.ts'
import { Task } from './task.tsx'
import { WeekStrip } from './week-strip.tsx'

/** Today as the week: what is owed, coming and waiting, whom to ask next; what can wait is folded away. */
export function TodayPage() {
  const { texts, shows, zone, now } = useSurroundings()
  const isAnybody = useAnybody()
  const list = useToday()
  if (isAnybody === undefined || !list) return <Waiting />
  const labels = texts.today
  const tenMinutes = ritual(list, now)
  return (
    <main class="stack loose">
      <header class="stack tight">
        <h1>{headingDay(now, zone, shows.code)}</h1>
        <p class="soft">
          {list.owed.length > 0 ? plural(shows.code, labels.owedCount, list.owed.length) : labels.nothingOwed}
        </p>
      </header>
      {tenMinutes.things.length > 0 && <TenMinutes {...tenMinutes} />}
      <WeekStrip list={list} />
      <PayItForward />
      <Group title={labels.owe} tasks={list.owed} owed />
      <Group title={labels.coming} tasks={list.coming} />
      <Group title={labels.waiting} tasks={list.waiting} />
      <AskNext list={list} />
      {!isThanksOverdue(list.owed, now) && <AskFromNetwork room={MOST_TO_ASK - list.toAsk.length} />}
      {list.later.length > 0 && <CanWait tasks={list.later} />}
      <DoneToday isAll={tenMinutes.things.length === 0} next={sayNext(list, { labels, shows, now, zone })} />
      {!isAnybody && (
        <section class="card stack tight">
          <b>{labels.empty}</b>
          <p class="soft">{labels.emptyAdvice}</p>
        </section>
      )}
    </main>
  )
}

/** Monday's ten minutes, on whatever day: the one primary button. */
function TenMinutes({ things, nextTime }: Ritual) {
  const { texts, shows } = useSurroundings()
  const labels = texts.today
  return (
    <section class="notice row between" aria-labelledby="ten">
      <div class="grow">
        <h2 class="plain" id="ten">
          {plural(shows.code, labels.tenMinutesCount, things.length)}
        </h2>
        <p class="soft">
          {labels.tenMinutesHow}
          {nextTime.length > 0 && ` ${plural(shows.code, labels.nextTimeCount, nextTime.length)}`}
        </p>
      </div>
      <a class="button primary" href={addressOf({ page: 'ritual' })}>
        {labels.begin}
      </a>
    </section>
  )
}

interface GroupProps {
  readonly title: string
  readonly tasks: readonly OneTask[]
  readonly owed?: boolean
}

function Group({ title, tasks, owed = false }: GroupProps) {
  if (tasks.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <LongList items={tasks} keyOf={taskKey}>
        {(task) => <Task task={task} owed={owed} />}
      </LongList>
    </section>
  )
}

/** At most three people; nobody while a thank-you is overdue. */
function AskNext({ list }: { readonly list: Today }) {
  const { texts, shows } = useSurroundings()
  const labels = texts.today
  if (!list.thanksFirst) return <Group title={labels.toAsk} tasks={list.toAsk} />
  return (
    <section>
      <h2>{labels.toAsk}</h2>
      <p class="card soft">{plural(shows.code, labels.afterThanks, Math.min(3, list.ready))}</p>
    </section>
  )
}

function CanWait({ tasks }: { readonly tasks: readonly OneTask[] }) {
  const { texts, shows, now, zone } = useSurroundings()
  const labels = texts.today
  const when = tasks.flatMap(({ next }) => next.dueBy ?? next.dueFrom ?? []).find((at) => at > now)
  return (
    <details class="fold">
      <summary>
        <span class="soft">{labels.canWait}</span>
        <span class="faint">
          {plural(shows.code, labels.canWaitCount, tasks.length, {
            when: when ? momentText(when, now, zone, shows.code) : labels.now,
          })}
        </span>
      </summary>
      <LongList items={tasks} keyOf={taskKey}>
        {(task) => <Task task={task} />}
      </LongList>
    </details>
  )
}
