import {
  type ListedPerson,
  type ListKindId,
  type PeopleList,
  USUAL_DAYS,
} from '../../../model/people-list.ts'
import { fold } from '../../../text/fold.ts'
import { listKinds } from '../../../workers/network-desk.ts'

interface ListGiven {
  readonly kind: ListKindId
  readonly title: string
  readonly day: string
  readonly people: readonly ListedPerson[]
}

/** A list as it is kept. The same kind, name and day are the same list, brought again. */
export const listOf = ({ kind, title, day, people }: ListGiven, now: string): PeopleList => {
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
