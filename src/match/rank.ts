import type { Match } from '../model/match.ts'
import { type PersonKey, personId } from '../model/person-key.ts'

/** Somebody with how they match. */
export interface Ranked {
  readonly person: PersonKey
  readonly match: Match
}

/** A number that tells people apart and says nothing of their names: the same order for the same people (FNV-1a). */
function lotOf(person: PersonKey): number {
  let lot = 2166136261
  for (const letter of personId(person)) lot = Math.imul(lot ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0
  return lot
}

/**
 * Best first, by how far each wish is answered: ruled out last, those of whom nothing speaks before them; the same people
 * always in the same order, and never by their names.
 */
export const inRank = <T extends Ranked>(people: readonly T[]): readonly T[] =>
  people.toSorted(
    (one, other) =>
      Number(one.match.ruledOutBy.length > 0) - Number(other.match.ruledOutBy.length > 0) ||
      other.match.order - one.match.order ||
      Number(one.match.band === null) - Number(other.match.band === null) ||
      (other.match.score ?? -1) - (one.match.score ?? -1) ||
      other.match.known - one.match.known ||
      lotOf(one.person) - lotOf(other.person),
  )
