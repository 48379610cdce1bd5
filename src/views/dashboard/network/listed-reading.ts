import type { PersonKey } from '../../../model/person-key.ts'
import type { NetworkPerson } from '../../../network/network-person.ts'
import { profileAddress } from '../../../pipeline.ts'
import { readConnection } from '../../../without-page.ts'

/** What the programmes say of somebody: each talk with its event. */
export const talksOf = ({ listed = [] }: NetworkPerson) =>
  listed.flatMap(({ list, row }) => (row.talks ?? []).map((talk) => ({ talk, event: list.title })))

/** A reading of what files and lists say of somebody. */
export const readingOf = (person: PersonKey, one: NetworkPerson, takenAt: string) =>
  readConnection(one, {
    person,
    url: profileAddress(person) ?? '',
    takenAt,
    talks: talksOf(one),
    isListed: one.isOnlyListed ?? false,
  })
