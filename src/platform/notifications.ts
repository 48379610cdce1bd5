import { browser } from './browser.ts'

const DAILY = 'lodestar-daily'
const NOTIFIED_ON = 'notified-on'

/** What a notification shows. `later`: what the button says that brings it back, where the browser has buttons. */
interface Notification {
  readonly title: string
  readonly message: string
  readonly later: string
}

/** The event of a button that is pressed; Firefox has no buttons, and would refuse a notification that wants some. */
const buttonClicks = () =>
  (
    browser.notifications as {
      readonly onButtonClicked?: { addListener(run: (id: string) => void): void }
    }
  ).onButtonClicked

/** Shows the one notification of the day, in place of yesterday's. Does nothing without the permission. */
export async function notify({ title, message, later }: Notification): Promise<void> {
  if (!browser.notifications) return
  await browser.notifications.create(DAILY, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title,
    message,
    ...(buttonClicks() && { buttons: [{ title: later }] }),
  })
}

/** The day on which the last one was shown, as `2026-11-23`. */
export async function dayNotified(): Promise<string | undefined> {
  const stored: Readonly<Record<string, unknown>> = await browser.storage.local.get(NOTIFIED_ON)
  const day = stored[NOTIFIED_ON]
  return typeof day === 'string' ? day : undefined
}

/** Remembers the day on which one was shown. */
export const rememberNotified = (day: string): Promise<void> =>
  browser.storage.local.set({ [NOTIFIED_ON]: day })

/** Calls back when the notification is clicked. */
export function onNotificationClicked(run: () => void): void {
  browser.notifications?.onClicked.addListener((id) => closed(id, run))
}

/** Calls back when its button is pressed. */
export function onNotificationLater(run: () => void): void {
  if (browser.notifications) buttonClicks()?.addListener((id) => closed(id, run))
}

function closed(id: string, run: () => void): void {
  if (id !== DAILY) return
  void browser.notifications.clear(id)
  run()
}
