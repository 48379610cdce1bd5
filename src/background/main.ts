import { onDaily, scheduleDaily } from '../platform/alarms.ts'
import { onRefreshBadge } from '../platform/badge.ts'
import { browserZone, clock } from '../platform/clock.ts'
import { onNotificationClicked } from '../platform/notifications.ts'
import { onInstalled, onStart, openDashboard } from '../platform/pages.ts'
import { onPermission } from '../platform/permissions.ts'
import { dropOldReadings } from '../store/readings.ts'
import { settings as storedSettings } from '../store/settings.ts'
import { notifyOfDue, showBadge } from './due.ts'

/** The next alarm is set first: whatever fails today, tomorrow comes. */
async function plan(): Promise<void> {
  const { notifyAt, zone } = await storedSettings()
  await scheduleDaily(notifyAt, zone ?? browserZone(), clock())
  await showBadge()
}

async function daily(): Promise<void> {
  await plan()
  await notifyOfDue()
  await dropOldReadings(clock(), (await storedSettings()).keepReadings)
}

const listenToNotifications = () => onNotificationClicked(() => void openDashboard('#/today'))

onInstalled(() => void openDashboard('#/welcome'))
onStart(() => void plan())
onDaily(daily)
onRefreshBadge(showBadge)
onPermission(listenToNotifications)
listenToNotifications()
