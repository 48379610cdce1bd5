import type { Touchpoint, TouchpointOf } from '../model/touchpoint.ts'
import { actId } from './acts.ts'
import { takenBack } from './effective.ts'

/** Takes a touchpoint back; `instead` is recorded in its place where it is corrected. */
export const undoOf = (
  { id, person }: Touchpoint,
  now: string,
  instead?: Touchpoint,
): TouchpointOf<'undone'> => ({
  kind: 'undone',
  id: actId('undone', id),
  person,
  at: now,
  of: id,
  ...(instead && { instead: instead.id }),
})

/**
 * The id under which an act is recorded: none where it is recorded already and stands, another one where it was taken
 * back and is done again. `recorded`: everything about the person, in the order of recording.
 */
export function freeId({ id }: Touchpoint, recorded: readonly Touchpoint[]): string | undefined {
  const same = recorded.filter((one) => one.id === id || one.id.startsWith(`${id}~`))
  const back = takenBack(recorded)
  if (same.some((one) => !back.has(one))) return undefined
  return same.length === 0 ? id : `${id}~${same.length + 1}`
}
