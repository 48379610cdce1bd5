import { listKinds } from './lists/kinds/index.ts'
import type { ListReasonContext } from './lists/kinds/kind-of-list.ts'
import type { NetworkPerson } from './network-person.ts'
import type { Reason } from './reasons.ts'

/** Why to ask somebody, as far as lists tell. */
export const listReasons = ({ listed = [] }: NetworkPerson, context: ListReasonContext): readonly Reason[] =>
  listed.flatMap((listing) => listKinds[listing.list.kind].reasons(listing, context))

/** A school that a profile and a list tell is one reason: the list's, which says the years. */
export function onceEach(reasons: readonly Reason[]): readonly Reason[] {
  const school = reasons.findLast(({ kind }) => kind === 'school')
  return school ? reasons.filter((one) => one.kind !== 'school' || one === school) : reasons
}
