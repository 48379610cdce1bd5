import { browser } from './browser.ts'

const DAILY = 'lodestar-daily'

/** Shows the one notification of the day, in place of yesterday's. Does nothing without the permission. */
export async function notify(title: string, message: string): Promise<void> {
  if (!browser.notifications) return
  await browser.notifications.create(DAILY, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title,
    message,
  })
}

/** Calls back when the notification is clicked. */
export function onNotificationClicked(run: () => void): void {
  browser.notifications?.onClicked.addListener((id) => {
    if (id !== DAILY) return
    void browser.notifications.clear(id)
    run()
  })
}
