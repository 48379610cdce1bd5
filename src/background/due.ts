import { isOwedNow, type Task, tasksOf } from '../follow-up/today.ts'
import { fill, plural } from '../languages/fill.ts'
import { notificationTexts } from '../languages/notification.ts'
import { setBadge } from '../platform/badge.ts'
import { clock, zoneFor } from '../platform/clock.ts'
import { browserLanguage } from '../platform/interface-language.ts'
import { notify } from '../platform/notifications.ts'
import { mayNotify } from '../platform/permissions.ts'
import { everyPromise } from '../store/promises.ts'
import { settings as storedSettings } from '../store/settings.ts'

const surroundings = async () => {
  const settings = await storedSettings()
  return { settings, now: clock(), myZone: zoneFor(settings) }
}

/** Everything that is owed now. */
async function owedNow(): Promise<readonly Task[]> {
  const context = await surroundings()
  return tasksOf((await everyPromise()).people, context).filter(({ next }) => isOwedNow(next, context.now))
}

/** Counts anew what is owed and shows it on the toolbar button. */
export async function showBadge(): Promise<void> {
  await setBadge((await owedNow()).length)
}

/** Says once what is owed, where the user has switched that on. */
export async function notifyOfDue(): Promise<void> {
  const context = await surroundings()
  const { settings } = context
  if (!settings.notifications || !(await mayNotify())) return
  const owed = await owedNow()
  if (owed.length === 0) return
  const language = settings.interfaceLanguage ?? browserLanguage()
  const texts = notificationTexts[language]
  const onlyThanks = owed.every(({ next }) => next.kind === 'thank')
  const due = plural(language, onlyThanks ? texts.thanks : texts.due, owed.length)
  const names = new Intl.ListFormat(language).format(owed.map(({ contact }) => contact.name))
  await notify(texts.title, settings.namesInNotifications ? fill(texts.withNames, { due, names }) : due)
}
