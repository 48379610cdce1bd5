import { browser } from './browser.ts'

const DAILY = 'daily'

/**
 * Keeps the daily alarm at a moment: sets it where it is missing or stands at another one. One whose time has passed without
 * ringing (the clock was set forward, the browser was closed) rings now, and is planned anew when it has rung.
 */
export async function keepDaily(next: string, now: string): Promise<void> {
  const stands = (await browser.alarms.get(DAILY))?.scheduledTime
  const isOverdue = stands !== undefined && stands <= Date.parse(now)
  const when = Date.parse(isOverdue ? now : next)
  if (stands !== when) await browser.alarms.create(DAILY, { when })
}

/** Whether the daily alarm is set. */
export const isDailySet = async (): Promise<boolean> => (await browser.alarms.get(DAILY)) !== undefined

/** Calls back at the daily alarm. */
export function onDaily(run: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === DAILY) void run()
  })
}
