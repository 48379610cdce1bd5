import { array, check, type InferOutput, object, pipe, readonly, unknown } from 'valibot'
import { PersonKey } from './person-key.ts'
import { type Absence, type Evidence, type Extent, Field, type ListField, type Profile } from './reading.ts'
import { Moment } from './time.ts'

/** Values of fields are words, or objects of words: whatever goes deeper is no value, and would break who walks through it. */
const MOST_LEVELS = 8

const isFlat = (value: unknown, levels: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every((inner) => isFlat(inner, levels - 1)))

const Value = pipe(
  unknown(),
  check((value) => isFlat(value, MOST_LEVELS), 'A value of a profile is not nested so deep.'),
)

export const Correction = pipe(
  object({ person: PersonKey, field: Field, value: Value, at: Moment }),
  readonly(),
)
/** A value that the user typed over what was read. `value` is checked against the field's own schema; null means “not true”. */
export type Correction = InferOutput<typeof Correction>
export const Corrections = pipe(array(Correction), readonly())

/** A value that a later look found different: both are kept. */
export interface Change {
  readonly field: Field
  readonly before?: Evidence
  readonly now: Evidence
}

/** Everything known of a person: readings and the user's corrections, newest fact first, nothing dropped because a later page did not load it. */
export interface Known {
  readonly person: PersonKey
  readonly profile: Profile
  readonly absent: Partial<Record<Field, Absence>>
  readonly extent: Partial<Record<ListField, Extent>>
  readonly changes: readonly Change[]
  /** Fields about which the page that told them last said two things. */
  readonly contested: readonly Field[]
  /** When the readings were taken, oldest first. */
  readonly takenAt: readonly string[]
  readonly own: boolean
}
