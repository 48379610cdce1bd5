import { fill } from '../../../languages/fill.ts'
import type { Today } from '../../../pipeline.ts'
import { whoOf } from '../../parts/who.ts'
import { dueText } from '../person/due-text.ts'
import { StepAction } from '../person/step-action.tsx'
import { addressOf } from '../route.ts'
import { useSurroundings } from '../surroundings.tsx'

interface TaskProps {
  readonly task: Today['owed'][number]
  readonly owed: boolean
}

/** One line of Today: when, what with whom, why, and what can be done at once. */
export function Task({ task, owed }: TaskProps) {
  const { texts, shows, now, zone } = useSurroundings()
  const { contact, next, touchpoints } = task
  const words = texts.today
  const due = dueText(next, { now, zone, language: shows.code, words })
  const met = touchpoints.findLast((touchpoint) => touchpoint.kind === 'met')
  const takeaway = next.kind === 'thank' && met?.kind === 'met' ? met.takeaway : undefined
  return (
    <>
      <span class={owed ? 'chip due' : 'chip'}>{due || words.now}</span>
      <div>
        <a class="strong" href={addressOf({ page: 'person', who: whoOf(contact.person) })}>
          {fill(words.tasks[next.kind], { name: contact.nameIn[shows.code] ?? contact.name })}
        </a>
        <p class="faint">{takeaway ? fill(words.takeaway, { words: takeaway }) : words.hints[next.kind]}</p>
      </div>
      <StepAction next={next} touchpoints={touchpoints} otherwise={words.open} />
    </>
  )
}
