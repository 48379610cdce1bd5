import { browser } from './browser.ts'

/** Asks the browser to allow notifications; must be called from a click. False where it is refused. */
export const allowNotifications = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['notifications'] })

/** Whether notifications are allowed. */
export const mayNotify = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: ['notifications'] })

/** Calls back when a permission was given, since what it allows is there only then. */
export const onPermission = (run: () => void): void => browser.permissions.onAdded.addListener(run)
