import { browser } from './browser.ts'

const DAILY = 'daily'
const AGAIN = 'again'
const HOUR = 3_600_000

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
export const onDaily = (run: () => Promise<void>): void => onAlarm(DAILY, run)

/** Rings once more, an hour later. */
export const ringAgain = (now: string): Promise<void> =>
  browser.alarms.create(AGAIN, { when: Date.parse(now) + HOUR })

/** Calls back when it rings once more. */
export const onAgain = (run: () => Promise<void>): void => onAlarm(AGAIN, run)

function onAlarm(name: string, run: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) void run()
  })
}
