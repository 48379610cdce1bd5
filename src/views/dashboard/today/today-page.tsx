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
import { nextUp } from './next-up.ts'
import { Task } from './task.tsx'
import { WeekStrip } from './week-strip.tsx'

/** Today as the week: what is owed, coming and waiting, whom to ask next; what can wait is folded away. */
export function TodayPage() {
  const { texts, shows, zone, now } = useSurroundings()
  const isAnybody = useAnybody()
  const list = useToday()
  if (isAnybody === undefined || !list) return <Waiting />
  const words = texts.today
  const tenMinutes = ritual(list, now)
  return (
    <main class="stack loose">
      <header class="stack tight">
        <h1>{headingDay(now, zone, shows.code)}</h1>
        <p class="soft">
          {list.owed.length > 0 ? plural(shows.code, words.owedCount, list.owed.length) : words.nothingOwed}
        </p>
      </header>
      {tenMinutes.things.length > 0 && <TenMinutes {...tenMinutes} />}
      <WeekStrip list={list} />
      <PayItForward />
      <Group title={words.owe} tasks={list.owed} owed />
      <Group title={words.coming} tasks={list.coming} />
      <Group title={words.waiting} tasks={list.waiting} />
      <AskNext list={list} />
      {!isThanksOverdue(list.owed, now) && <AskFromNetwork room={MOST_TO_ASK - list.toAsk.length} />}
      {list.later.length > 0 && <CanWait tasks={list.later} />}
      <DoneToday isAll={tenMinutes.things.length === 0} next={nextUp(list, { words, shows, now, zone })} />
      {!isAnybody && (
        <section class="card stack tight">
          <b>{words.empty}</b>
          <p class="soft">{words.emptyAdvice}</p>
        </section>
      )}
    </main>
  )
}

/** Monday's ten minutes, on whatever day: the one primary button. */
function TenMinutes({ things, nextTime }: Ritual) {
  const { texts, shows } = useSurroundings()
  const words = texts.today
  return (
    <section class="notice row between" aria-labelledby="ten">
      <div class="grow">
        <h2 class="plain" id="ten">
          {plural(shows.code, words.tenMinutesCount, things.length)}
        </h2>
        <p class="soft">
          {words.tenMinutesHow}
          {nextTime.length > 0 && ` ${plural(shows.code, words.nextTimeCount, nextTime.length)}`}
        </p>
      </div>
      <a class="button primary" href={addressOf({ page: 'ritual' })}>
        {words.begin}
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
  const words = texts.today
  if (!list.thanksFirst) return <Group title={words.toAsk} tasks={list.toAsk} />
  return (
    <section>
      <h2>{words.toAsk}</h2>
      <p class="card soft">{plural(shows.code, words.afterThanks, Math.min(3, list.ready))}</p>
    </section>
  )
}

function CanWait({ tasks }: { readonly tasks: readonly OneTask[] }) {
  const { texts, shows, now, zone } = useSurroundings()
  const words = texts.today
  const when = tasks.flatMap(({ next }) => next.dueBy ?? next.dueFrom ?? []).find((at) => at > now)
  return (
    <details class="fold">
      <summary>
        <span class="soft">{words.canWait}</span>
        <span class="faint">
          {plural(shows.code, words.canWaitCount, tasks.length, {
            when: when ? momentText(when, now, zone, shows.code) : words.now,
          })}
        </span>
      </summary>
      <LongList items={tasks} keyOf={taskKey}>
        {(task) => <Task task={task} />}
      </LongList>
    </details>
  )
}
