import { browser } from './browser.ts'

const DAILY = 'daily'

/** Sets the daily alarm for the next time that a clock in the zone shows an hour (`09:00`), whatever daylight saving does. */
export async function scheduleDaily(hour: string, zone: string, now: string): Promise<void> {
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(zone)
  const today = local
    .toPlainDate()
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(hour) })
  const next =
    Temporal.ZonedDateTime.compare(today, local) > 0
      ? today
      : local
          .toPlainDate()
          .add({ days: 1 })
          .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(hour) })
  await browser.alarms.create(DAILY, { when: next.epochMilliseconds })
}

/** Whether the daily alarm is set. */
export const isScheduled = async (): Promise<boolean> => (await browser.alarms.get(DAILY)) !== undefined

/** Calls back at the daily alarm. */
export function onDaily(run: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === DAILY) void run()
  })
}
