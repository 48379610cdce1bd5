import { useState } from 'preact/hooks'
import { plural } from '../../../languages/fill.ts'
import { type Ritual, ritual, taskKey } from '../../../pipeline.ts'
import { useToday } from '../everybody.tsx'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { Waiting } from '../waiting.tsx'
import { DoneToday } from './done-today.tsx'
import { OneThing } from './one-thing.tsx'

/** The ten minutes: one thing at a time, alone on the page, until it ends. What is left for later stays open. */
export function RitualPage() {
  const { texts, shows, now } = useSurroundings()
  const list = useToday()
  const [queue, setQueue] = useState<Ritual>()
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set())
  if (!list) return <Waiting />
  const open = new Set([...list.owed, ...list.coming, ...list.waiting].map(taskKey))
  // What falls due meanwhile waits for the next time: the number of things does not grow under the user's hands.
  if (!queue) {
    setQueue(ritual(list, now))
    return <Waiting />
  }
  const at = queue.things.findIndex((task) => open.has(taskKey(task)) && !passed.has(taskKey(task)))
  const task = queue.things[at]
  return (
    <main class="stack loose ritual">
      {task ? (
        <OneThing
          key={taskKey(task)}
          task={task}
          queue={queue.things}
          isOpen={(one) => open.has(taskKey(one))}
          onNext={() => setPassed(new Set([...passed, taskKey(task)]))}
        />
      ) : (
        <>
          {queue.nextTime.length > 0 && (
            <header class="stack tight">
              <h1>{texts.today.ritualOver}</h1>
              <p class="soft">{plural(shows.code, texts.today.nextTimeCount, queue.nextTime.length)}</p>
            </header>
          )}
          <DoneToday isAll={queue.nextTime.length === 0} />
          {queue.things.length === 0 && <p class="soft">{texts.today.nothingOwed}</p>}
          <p>
            <a class="button primary" href={addressOf({ page: 'today' })}>
              {texts.today.backToToday}
            </a>
          </p>
        </>
      )}
    </main>
  )
}
