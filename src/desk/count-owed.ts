import { isOwedNow, tasksOf } from '../pipeline.ts'
import { clock, zoneFor } from '../platform/clock.ts'
import { everyPromise } from '../store/promises.ts'
import { settings as storedSettings } from '../store/settings.ts'

/** How many things are owed now, with everybody. */
export async function countOwed(): Promise<number> {
  const [{ people }, settings] = await Promise.all([everyPromise(), storedSettings()])
  const context = { settings, now: clock(), myZone: zoneFor(settings) }
  return tasksOf(people, context).filter(({ next }) => isOwedNow(next, context.now)).length
}
