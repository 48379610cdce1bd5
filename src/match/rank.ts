import type { Match } from '../model/match.ts'
import { type PersonKey, personId } from '../model/person-key.ts'

/** Somebody with how they match. */
export interface Ranked {
  readonly person: PersonKey
  readonly match: Match
}

/** Best first: ruled out last, those of whom too little is known before them; the same people always in the same order. */
export const inRank = <T extends Ranked>(people: readonly T[]): readonly T[] =>
  people.toSorted(
    (one, other) =>
      Number(one.match.ruledOutBy.length > 0) - Number(other.match.ruledOutBy.length > 0) ||
      Number(one.match.band === null) - Number(other.match.band === null) ||
      (other.match.score ?? -1) - (one.match.score ?? -1) ||
      other.match.known - one.match.known ||
      personId(one.person).localeCompare(personId(other.person)),
  )
