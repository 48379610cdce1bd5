import type { Keeping } from '../../../desk/keeping.ts'
import type { Told } from '../../../desk/told.ts'

/** Offers the way back of what was told; false where nothing was. */
export async function offerQuestions(keeping: Keeping, telling: Promise<Told | undefined>): Promise<boolean> {
  const told = await telling
  if (told) keeping.offer(told)
  return told !== undefined
}
