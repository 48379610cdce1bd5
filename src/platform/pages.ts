import { browser } from './browser.ts'

const DASHBOARD = 'src/views/dashboard/index.html'

/** Opens a page of the dashboard (`#/today`), in its open tab where there is one. */
export async function openDashboard(hash: string): Promise<void> {
  const address = browser.runtime.getURL(DASHBOARD)
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.startsWith(address))
  if (open?.id === undefined) await browser.tabs.create({ url: `${address}${hash}` })
  else await browser.tabs.update(open.id, { active: true, url: `${address}${hash}` })
}

/** The version of Lodestar. */
export const extensionVersion = (): string => browser.runtime.getManifest().version

/** Calls back once, when Lodestar was installed. */
export function onInstalled(run: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') run()
  })
}

/** Calls back whenever the browser starts, and when Lodestar was installed or updated. */
export function onStart(run: () => void): void {
  browser.runtime.onStartup.addListener(run)
  browser.runtime.onInstalled.addListener(run)
}
