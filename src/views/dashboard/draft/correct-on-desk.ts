import type { Field } from '../../../model/reading.ts'
import { clock } from '../../../platform/clock.ts'
import { correct } from '../../../store/readings.ts'
import type { Desk } from '../../parts/desk/desk-state.ts'

/** Keeps what the user says of a value, and looks at the person with it. */
export async function correctOnDesk(desk: Desk, field: Field, value: unknown): Promise<void> {
  const correction = { person: desk.at.value.person, field, value, at: clock() }
  const kept = await correct(correction)
  if (kept.ok) desk.at.value = { ...desk.at.value, corrections: [...desk.at.value.corrections, correction] }
}
