import { isGoodEnd, isReached } from '../guiding/pay-it-forward.ts'
import { personas } from '../store/personas.ts'
import { closedTouchpoints } from '../store/touchpoints.ts'

/** Whether something of the user's own ended well: a relationship was closed well, or a goal was reached. */
export async function hasGoodEnd(now: string): Promise<boolean> {
  const [closed, looked] = await Promise.all([closedTouchpoints(), personas()])
  return closed.some((one) => isGoodEnd(one, now)) || looked.some((one) => isReached(one, now))
}
