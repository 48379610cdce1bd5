import { isOwedNow } from './next-step.ts'
import { type PersonOverview, type TodayContext, tasks } from './tasks.ts'

/** The number on the badge: what is owed and due, nothing else. */
export const badgeCount = (people: readonly PersonOverview[], context: TodayContext): number =>
  tasks(people, context).filter(({ next }) => isOwedNow(next, context.now)).length
