import { badgeCount } from '../follow-up/badge.ts'
import { isOwedNow, tasks } from '../follow-up/today.ts'
import { textsAtOnce } from '../languages/at-once.ts'
import { fill, plural } from '../languages/fill.ts'
import { setBadge } from '../platform/badge.ts'
import { clock, zoneFor } from '../platform/clock.ts'
import { browserLanguage } from '../platform/interface-language.ts'
import { notify } from '../platform/notifications.ts'
import { mayNotify } from '../platform/permissions.ts'
import { overview } from '../store/overview.ts'
import { settings as storedSettings } from '../store/settings.ts'

const surroundings = async () => {
  const settings = await storedSettings()
  return { settings, now: clock(), myZone: zoneFor(settings) }
}

/** Counts anew what is owed and shows it on the toolbar button. */
export async function showBadge(): Promise<void> {
  await setBadge(badgeCount(await overview(), await surroundings()))
}

/** Says once what is owed, where the user has switched that on. */
export async function notifyOfDue(): Promise<void> {
  const context = await surroundings()
  const { settings, now } = context
  if (!settings.notifications || !(await mayNotify())) return
  const owed = tasks(await overview(), context).filter(({ next }) => isOwedNow(next, now))
  if (owed.length === 0) return
  const language = settings.interfaceLanguage ?? browserLanguage()
  const texts = textsAtOnce[language].notification
  const onlyThanks = owed.every(({ next }) => next.kind === 'thank')
  const due = plural(language, onlyThanks ? texts.thanks : texts.due, owed.length)
  const names = new Intl.ListFormat(language).format(owed.map(({ contact }) => contact.name))
  await notify(texts.title, settings.namesInNotifications ? fill(texts.withNames, { due, names }) : due)
}
