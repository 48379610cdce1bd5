import { useState } from 'preact/hooks'
import { fill, plural } from '../../../languages/fill.ts'
import { kindForStep, type Ritual, ritual, type Task, taskKey } from '../../../pipeline.ts'
import { useToday } from '../everybody.tsx'
import { LaterButton } from '../promise/later-button.tsx'
import { PromiseAction } from '../promise/promise-action.tsx'
import { reasonText } from '../promise/reason-text.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'
import { Waiting } from '../waiting.tsx'
import { DoneToday } from './done-today.tsx'
import { DraftInPlace } from './draft-in-place.tsx'

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

interface OneThingProps {
  readonly task: Task
  readonly queue: readonly Task[]
  readonly isOpen: (task: Task) => boolean
  readonly onNext: () => void
}

function OneThing({ task, queue, isOpen, onNext }: OneThingProps) {
  const { texts, shows, now, zone } = useSurroundings()
  const labels = texts.today
  const nameOf = ({ contact }: Task) => contact.nameIn[shows.code] ?? contact.name
  const { next } = task
  const name = nameOf(task)
  const kind = kindForStep[next.kind]
  const place = queue.indexOf(task) + 1
  const count = new Intl.NumberFormat(shows.code)
  return (
    <>
      <header class="stack tight">
        <div class="row between base">
          <p>
            <b>
              <span aria-hidden="true">✦ </span>
              {labels.ritual}
            </b>{' '}
            <span class="faint">
              {fill(labels.placeOf, { place: count.format(place), count: count.format(queue.length) })}
            </span>
          </p>
          <a href={addressOf({ page: 'today' })}>{labels.stopHere}</a>
        </div>
        <div class="steps" aria-hidden="true">
          {queue.map((one, at) => (
            <i key={taskKey(one)} class={at + 1 < place ? 'past' : at + 1 === place ? 'now' : undefined} />
          ))}
        </div>
      </header>
      <section class="stack" aria-labelledby="now">
        <div class="stack tight">
          <h1 id="now">{fill(labels.tasks[next.kind], { name })}</h1>
          <p class="soft">{reasonText(next, { now, zone, shows, labels })}</p>
        </div>
        {kind && <DraftInPlace person={next.person} kind={kind} />}
      </section>
      <footer class="stack tight">
        <div class="row between top">
          <LaterButton next={next} name={name} onDone={onNext} />
          <div class="row">
            {(!kind || next.kind === 'schedule') && (
              <PromiseAction next={next} otherwise={labels.open} isMain />
            )}
            <button type="button" onClick={onNext}>
              {place === queue.length ? labels.finish : labels.nextThing}
            </button>
          </div>
        </div>
        <p class="faint">{labels.ritualHow}</p>
      </footer>
      <section>
        <h2>{plural(shows.code, labels.tenMinutesCount, queue.length)}</h2>
        <ul class="did card plain">
          {queue.map((one) => (
            <li
              key={taskKey(one)}
              aria-current={one === task ? 'step' : undefined}
              class={isOpen(one) ? 'open' : undefined}
            >
              <span aria-hidden="true">{isOpen(one) ? (one === task ? '◐' : '○') : '✓'}</span>
              <span class={one === task ? 'strong' : 'soft'}>
                {fill(labels.tasks[one.next.kind], { name: nameOf(one) })}
                {!isOpen(one) && <span class="hidden"> {labels.isDone}</span>}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
