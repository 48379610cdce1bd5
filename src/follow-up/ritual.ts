import type { NextStepKind } from '../model/next-step.ts'
import { isBefore } from './moments.ts'
import { isOwedNow } from './next-step.ts'
import type { Task } from './tasks.ts'
import type { Today } from './today.ts'

/** What is their turn, or comes by itself: nothing can be done about it in ten minutes. */
const nothingToDo: ReadonlySet<NextStepKind> = new Set([
  'await-acceptance',
  'await-reply',
  'meet',
  'act-on-advice',
  'await-agenda',
])

/** Two minutes a thing: so many fit into ten. Our judgement. */
export const THINGS_IN_TEN_MINUTES = 5

/** What is done in the ten minutes, and what waits for next time. */
export interface Ritual {
  readonly things: readonly Task[]
  readonly nextTime: readonly Task[]
}

/** The things of the ten minutes, one after the other: what is owed, then every plan and question whose time has come. */
export function ritual({ owed, coming, waiting }: Today, now: string): Ritual {
  const all = [
    ...owed,
    ...[...coming, ...waiting].filter(
      ({ next }) =>
        !nothingToDo.has(next.kind) &&
        !isOwedNow(next, now) &&
        !(next.dueFrom && isBefore(now, next.dueFrom)),
    ),
  ]
  return { things: all.slice(0, THINGS_IN_TEN_MINUTES), nextTime: all.slice(THINGS_IN_TEN_MINUTES) }
}

/** By what a thing is known as long as it is open. */
export const taskKey = ({ contact, next }: Task): string =>
  `${contact.person.site} ${contact.person.handle} ${next.promise} ${next.of}`
