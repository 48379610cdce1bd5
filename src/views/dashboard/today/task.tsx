import { fill } from '../../../languages/fill.ts'
import type { Task as OneTask } from '../../../pipeline.ts'
import { whoOf } from '../../parts/who.ts'
import { dueText } from '../promise/due-text.ts'
import { LaterButton } from '../promise/later-button.tsx'
import { PromiseAction } from '../promise/promise-action.tsx'
import { reasonText } from '../promise/reason-text.ts'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'

interface TaskProps {
  readonly task: OneTask
  readonly owed?: boolean
}

/** One line of Today: when, what with whom, why, and what can be done at once. */
export function Task({ task, owed = false }: TaskProps) {
  const { texts, shows, now, zone } = useSurroundings()
  const { contact, next } = task
  const labels = texts.today
  const name = contact.nameIn[shows.code] ?? contact.name
  const due = dueText(next, { now, zone, language: shows.code, labels })
  return (
    <>
      <span class={owed ? 'chip due' : 'chip'}>{due || labels.now}</span>
      <div>
        <a class="strong" href={addressOf({ page: 'person', who: whoOf(contact.person) })}>
          {fill(labels.tasks[next.kind], { name })}
        </a>
        <p class="faint">
          {next.isGuide && <b>{texts.guiding.side} · </b>}
          {reasonText(next, { now, zone, shows, labels })}
        </p>
      </div>
      <span class="row close">
        <PromiseAction next={next} otherwise={labels.open} />
        <LaterButton next={next} name={name} />
      </span>
    </>
  )
}
