import type { MatchLexicons } from '../../../match/lexicon.ts'
import type { Me } from '../../../model/me.ts'
import type { ListedPerson } from '../../../model/people-list.ts'
import type { ListColumn } from '../../lexicon.ts'
import type { Listing } from '../../network-person.ts'
import type { Reason, RoleReason } from '../../reasons.ts'

export interface ListReasonContext {
  readonly me: Me
  readonly lexicons: MatchLexicons
  readonly now: string
  /** What a text answers of the persona. */
  readonly answerOf: (text: string) => RoleReason | undefined
}

/** What is particular to a kind of list; all else is the same for all of them. */
export interface KindOfList {
  /** Columns that it may hold beside names, role, company, e-mail and address. */
  readonly columns: readonly ListColumn[]
  /** It is of a day: an event. */
  readonly hasDay: boolean
  /** A row with what the name of the list says of everybody in it. */
  readonly completed: (row: ListedPerson, title: string) => ListedPerson
  /** Why to ask somebody who is in it. */
  readonly reasons: (listing: Listing, context: ListReasonContext) => readonly Reason[]
}
