import { nextDaily } from '../calendar/daily.ts'
import { browser } from './browser.ts'

const DAILY = 'daily'

/** Sets the daily alarm for the next time that a clock in the zone shows an hour (`09:00`). */
export async function scheduleDaily(hour: string, zone: string, now: string): Promise<void> {
  await browser.alarms.create(DAILY, {
    when: Temporal.Instant.from(nextDaily(hour, zone, now)).epochMilliseconds,
  })
}

/** Whether the daily alarm is set. */
export const isScheduled = async (): Promise<boolean> => (await browser.alarms.get(DAILY)) !== undefined

/** Calls back at the daily alarm. */
export function onDaily(run: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === DAILY) void run()
  })
}
