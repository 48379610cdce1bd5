import { onAgain, onDaily } from '../platform/alarms.ts'
import { askToRead } from '../platform/beside.ts'
import { clock } from '../platform/clock.ts'
import { onNotificationClicked, onNotificationLater } from '../platform/notifications.ts'
import { onInstalled, onStart, openDashboard } from '../platform/pages.ts'
import { onPanelWanted, openPanel } from '../platform/panel.ts'
import { onPermission } from '../platform/permissions.ts'
import { onSign } from '../platform/signs-of-life.ts'
import { isStoreEmpty } from '../store/bring-back.ts'
import { dropOldNetwork } from '../store/network.ts'
import { dropOldReadings } from '../store/readings.ts'
import { settings as storedSettings } from '../store/settings.ts'
import { keepAlarm } from './alarm.ts'
import { notifyOfDue, showBadge, snooze } from './due.ts'
import { runOneAtATime } from './one-at-a-time.ts'
import { runInTurn } from './run-in-turn.ts'
import { bringStoreBack, copySoon } from './safety-copy.ts'
import { keepToolbar } from './toolbar.ts'

/**
 * What is true whenever the background is alive: a store that was lost is back, the daily alarm stands where the settings want
 * it, the toolbar button opens what they say, and the badge is right.
 */
const keepUp = runOneAtATime(() => runInTurn([bringStoreBack, keepAlarm, keepToolbar, showBadge]))

const dropReadings = async () => {
  const { keepReadings } = await storedSettings()
  // What could not be dropped today is tried again tomorrow.
  await dropOldReadings(clock(), keepReadings).orElse((problem) =>
    console.warn(`Old readings stay: ${problem}`),
  )
}

const dropNetwork = async () => {
  await dropOldNetwork(clock()).orElse((problem) => console.warn(`The network stays: ${problem}`))
}

const listenToNotifications = () => {
  onNotificationClicked(() => void openDashboard('#/today'))
  onNotificationLater(() => void snooze())
}

/**
 * A browser that was killed, or that loads Lodestar from a folder whenever it starts, takes it for newly installed: whoever has
 * begun is not taken away from what they do. A store that was lost is back before it is asked.
 */
const welcomeWhoIsNew = async () => {
  await keepUp()
  // Where the store cannot be asked, the page says why.
  if (await isStoreEmpty().catch(() => true)) await openDashboard('#/welcome')
}

onInstalled(() => void welcomeWhoIsNew())
// Whatever starts the background runs this file; the browser's own start must wake it first.
onStart(() => {
  // The browser may have ended before the copy of its last write was made.
  copySoon()
  void keepUp()
})
onDaily(() => runInTurn([keepUp, notifyOfDue, dropReadings, dropNetwork, async () => copySoon()]))
onAgain(() => runInTurn([keepUp, () => notifyOfDue({ isAgain: true })]))
onSign(async (sign) => {
  if (sign === 'written') copySoon()
  await keepUp()
})
onPanelWanted((window) => {
  // The browser opens it only at once; the panel reads when it is there.
  void openPanel(window)
  void askToRead(window, clock())
})
onPermission(listenToNotifications)
listenToNotifications()
void keepUp()
