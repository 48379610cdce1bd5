import { browser } from './browser.ts'

const REFRESH = 'refresh-badge'

/** Asks the background to count anew what is owed; after every write. */
export async function refreshBadge(): Promise<void> {
  // Nobody listens while the extension is being updated; the daily alarm counts again.
  await browser.runtime.sendMessage(REFRESH).catch(() => undefined)
}

/** Calls back when a page of the extension has written something. Answers once the counting is done. */
export function onRefreshBadge(count: () => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown) => (message === REFRESH ? count() : undefined))
}

/** Shows a number on the toolbar button; 0 shows none. */
export async function setBadge(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' })
  await browser.action.setBadgeBackgroundColor({ color: '#8a5300' })
}
