import { fill, plural } from '../../../languages/fill.ts'
import type { LanguageCode } from '../../../model/language.ts'
import { type Task, taskKey } from '../../../pipeline.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'

/** Whom a thing is about, in the script of a language where it is known. */
export const nameIn = ({ contact }: Task, code: LanguageCode): string => contact.nameIn[code] ?? contact.name

interface ThingsHeadProps {
  readonly queue: readonly Task[]
  /** Which of them stands here, from 1 on. */
  readonly place: number
}

/** How far the ten minutes have come, and the way out. */
export function ThingsHead({ queue, place }: ThingsHeadProps) {
  const { texts, shows } = useSurroundings()
  const labels = texts.today
  const count = new Intl.NumberFormat(shows.code)
  return (
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
  )
}

interface ThingsListProps {
  /** The one that stands here. */
  readonly task: Task
  readonly queue: readonly Task[]
  readonly isOpen: (task: Task) => boolean
}

/** All things of the ten minutes, with what is done. */
export function ThingsList({ task, queue, isOpen }: ThingsListProps) {
  const { texts, shows } = useSurroundings()
  const labels = texts.today
  return (
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
              {fill(labels.tasks[one.next.kind], { name: nameIn(one, shows.code) })}
              {!isOpen(one) && <span class="hidden"> {labels.isDone}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
