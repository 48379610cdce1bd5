import { myWorkingDays } from '../calendar/working-hours.ts'
import { onClock } from '../calendar/zones.ts'
import { dueToday } from '../follow-up/due-today.ts'
import { isOwedNow } from '../follow-up/next-step.ts'
import { type Task, tasksOf } from '../follow-up/tasks.ts'
import { textsAtOnce } from '../languages/at-once.ts'
import { ringAgain } from '../platform/alarms.ts'
import { setBadge } from '../platform/badge.ts'
import { clock, zoneFor } from '../platform/clock.ts'
import { browserLanguage } from '../platform/interface-language.ts'
import { dayNotified, notify, rememberNotified } from '../platform/notifications.ts'
import { mayNotify } from '../platform/permissions.ts'
import { pressingPromises } from '../store/promises.ts'
import { settings as storedSettings } from '../store/settings.ts'
import { notificationText } from './notification-text.ts'

const surroundings = async () => {
  const settings = await storedSettings()
  return { settings, now: clock(), myZone: zoneFor(settings) }
}

/** Everything with everybody that can be owed, and every meeting. */
const pressingTasks = async (context: Awaited<ReturnType<typeof surroundings>>): Promise<readonly Task[]> =>
  tasksOf(await pressingPromises(), context)

/** Counts anew what is owed and shows it on the toolbar button. */
export async function showBadge(): Promise<void> {
  const context = await surroundings()
  await setBadge((await pressingTasks(context)).filter(({ next }) => isOwedNow(next, context.now)).length)
}

/**
 * Says once a day what is owed and which meetings are today, on the user's working days and where they switched it on. After
 * a week without the browser it is said once. `isAgain`: the user asked to hear it an hour later.
 */
export async function notifyOfDue({ isAgain = false } = {}): Promise<void> {
  const context = await surroundings()
  const { settings, now, myZone } = context
  if (!settings.notifications || !(await mayNotify())) return
  const today = onClock(now, myZone).toPlainDate()
  const days = myWorkingDays(myZone, settings)
  if (days.length > 0 && !days.includes(today.dayOfWeek)) return
  if (!isAgain && (await dayNotified()) === today.toString()) return
  const due = dueToday(await pressingTasks(context), context)
  if (due.length === 0) return
  await rememberNotified(today.toString())
  const language = settings.interfaceLanguage ?? browserLanguage()
  const { title, later } = textsAtOnce[language].notification
  await notify({ title, later, message: notificationText(due, language, settings.namesInNotifications) })
}

/** Has the same said again in an hour. */
export const snooze = (): Promise<void> => ringAgain(clock())
