import { type ListedPerson, type ListKindId, type PeopleList, USUAL_DAYS } from '../../model/people-list.ts'
import { fold } from '../../text/fold.ts'
import { listKinds } from './kinds/index.ts'

export interface GivenList {
  readonly kind: ListKindId
  readonly title: string
  /** When the event was; '' where that is not said. */
  readonly day: string
  readonly people: readonly ListedPerson[]
}

/** A list as it is kept. The same kind, name and day are the same list, brought again. */
export const listOf = ({ kind, title, day, people }: GivenList, now: string): PeopleList => {
  const named = title.trim()
  return {
    id: [kind, fold(named), day].join('|'),
    kind,
    title: named,
    ...(day !== '' && { day }),
    importedAt: now,
    days: USUAL_DAYS,
    people: people.map((one) => listKinds[kind].completed(one, named)),
    answers: [],
  }
}
