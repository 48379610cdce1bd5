import { parse } from 'valibot'
import { nextDaily } from '../calendar/daily.ts'
import { Settings } from '../model/settings.ts'
import { isDailySet, keepDaily } from '../platform/alarms.ts'
import { clock, zoneFor } from '../platform/clock.ts'
import { settings as storedSettings } from '../store/settings.ts'

/**
 * Sets the daily alarm where it is missing, or stands at another moment than the settings want. One that is missing is set
 * before the store is asked, which may be closed, or never answer; and where it does not answer, what stands is left.
 */
export async function keepAlarm(): Promise<void> {
  if (!(await isDailySet())) await keepAt(parse(Settings, {}))
  await keepAt(await storedSettings())
}

function keepAt(settings: Settings): Promise<void> {
  const now = clock()
  return keepDaily(nextDaily(settings.notifyAt, zoneFor(settings), now), now)
}
