import { fill } from '../../../languages/fill.ts'
import type { Today } from '../../../pipeline.ts'
import { momentText } from '../../parts/when.ts'
import type { useSurroundings } from '../surroundings.tsx'

/** What comes next, in words, for the end of the day. */
export function sayNext(
  { coming, later }: Today,
  {
    labels,
    shows,
    now,
    zone,
  }: Pick<ReturnType<typeof useSurroundings>, 'shows' | 'now' | 'zone'> & {
    readonly labels: ReturnType<typeof useSurroundings>['texts']['today']
  },
): string | undefined {
  const task = [...coming, ...later].find(({ next }) => (next.dueBy ?? next.dueFrom ?? now) > now)
  const when = task && (task.next.dueBy ?? task.next.dueFrom)
  if (!task || when === undefined) return undefined
  const what = fill(labels.tasks[task.next.kind], {
    name: task.contact.nameIn[shows.code] ?? task.contact.name,
  })
  return `${momentText(when, now, zone, shows.code)}: ${what}`
}
