import type { Field } from '../../../model/reading.ts'
import { clock } from '../../../platform/clock.ts'
import { correct } from '../../../store/readings.ts'
import type { StoreProblem } from '../../../store/writing.ts'
import type { Desk } from '../../parts/desk/desk-state.ts'

/** A value as the user says it is. */
export interface Corrected {
  readonly field: Field
  readonly value: unknown
}

/** Keeps what the user says of a value, and looks at the person with it. */
export async function correctOnDesk(
  desk: Desk,
  { field, value }: Corrected,
  refused: (problem: StoreProblem) => void,
): Promise<void> {
  const correction = { person: desk.at.value.person, field, value, at: clock() }
  if (!(await correct(correction).orElse(refused))) return
  desk.at.value = { ...desk.at.value, corrections: [...desk.at.value.corrections, correction] }
}
