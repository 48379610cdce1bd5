import {
  array,
  check,
  type GenericSchema,
  type InferOutput,
  maxLength,
  nullable,
  object,
  pipe,
  rawTransform,
  readonly,
  safeParse,
  unknown,
} from 'valibot'
import { LONGEST } from './longest.ts'
import { PersonKey } from './person-key.ts'
import {
  type Absence,
  type Evidence,
  type Extent,
  Field,
  fieldValues,
  isListField,
  type ListField,
  type Profile,
} from './reading.ts'
import { Moment } from './time.ts'

const saysSomething = (value: unknown) =>
  typeof value !== 'object' || value === null || Object.keys(value).length > 0
/** An entry of a field as the user typed it: a list is none, and neither is one that says nothing. */
const entryOf = (field: Field) =>
  pipe(
    unknown(),
    check((value) => !Array.isArray(value)),
    fieldValues[field] as GenericSchema,
    check(saysSomething),
  )

/** The schema of what a correction of a field can say: its value, or its whole list; null means “not true”. */
const correctedValue = (field: Field) =>
  nullable(
    isListField(field) ? pipe(array(entryOf(field)), maxLength(LONGEST.list), readonly()) : entryOf(field),
  )

export const Correction = pipe(
  object({ person: PersonKey, field: Field, value: unknown(), at: Moment }),
  rawTransform(({ dataset, addIssue, NEVER }) => {
    const { value: correction } = dataset
    const checked = safeParse(correctedValue(correction.field), correction.value)
    if (checked.success) return { ...correction, value: checked.output }
    const [{ message }] = checked.issues
    addIssue({
      message,
      path: [{ type: 'object', origin: 'value', input: correction, key: 'value', value: correction.value }],
    })
    return NEVER
  }),
  readonly(),
)
/** A value that the user typed over what was read, fit for its field, and nothing beside it. */
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
