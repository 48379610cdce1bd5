import { browser } from './browser.ts'

/** Shows a number on the toolbar button; 0 shows none. */
export async function setBadge(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' })
  await browser.action.setBadgeBackgroundColor({ color: '#8a5300' })
}
