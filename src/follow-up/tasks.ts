import type { Contact } from '../model/contact.ts'
import type { NextStep } from '../model/next-step.ts'
import type { OpenPromise } from '../model/promise.ts'
import type { Settings } from '../model/settings.ts'
import type { Touchpoint } from '../model/touchpoint.ts'
import { type GuessedZone, nextSteps, stepsOf } from './next-step.ts'

/** One person who is kept, with what happened and whether a draft is there. */
export interface PersonOverview {
  readonly contact: Contact
  readonly touchpoints: readonly Touchpoint[]
  readonly hasDraft: boolean
}

/** One person with everything that is open between the two. */
export interface PersonPromises {
  readonly contact: Contact
  readonly open: readonly OpenPromise[]
  readonly guessed?: GuessedZone | undefined
}

/** When and where it is for me. */
export interface TodayContext {
  readonly now: string
  readonly settings: Settings
  readonly myZone: string
}

/** A person with one thing that is open between the two. */
export interface Task {
  readonly contact: Contact
  readonly next: NextStep
}

/** Everything that is open with everybody; with the sample person nothing is. */
export const tasks = (people: readonly PersonOverview[], context: TodayContext): readonly Task[] =>
  people
    .filter(({ contact }) => !contact.sample)
    .flatMap(({ contact, touchpoints, hasDraft }) => {
      const { person, zone } = contact
      return nextSteps(person, touchpoints, { ...context, hasDraft, zone }).map((next) => ({ contact, next }))
    })

/** The same, from promises that are known already. */
export const tasksOf = (people: readonly PersonPromises[], context: TodayContext): readonly Task[] =>
  people
    .filter(({ contact }) => !contact.sample)
    .flatMap(({ contact, open, guessed }) =>
      stepsOf(contact.person, open, { ...context, hasDraft: false, zone: contact.zone, guessed }).map(
        (next) => ({
          contact,
          next,
        }),
      ),
    )
