import { browser } from './browser.ts'

/** The page that is open in the window of this view. */
export interface OpenPage {
  readonly tab: number
  /** Its address without the place on it; absent where the browser does not let Lodestar see or read the page. */
  readonly address?: string
}

/** The page that is open now beside this view; undefined where none is. */
export async function openPage(): Promise<OpenPage | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return undefined
  const address = tab.url?.replace(/#.*$/u, '')
  return { tab: tab.id, ...(address && { address }) }
}

/** The id of the window that this view stands in. */
export const thisWindow = async (): Promise<number | undefined> => (await browser.windows.getCurrent()).id

/** Calls back whenever another page may be open: another tab, or another address in it. Gives the function that ends it. */
export function onOtherPage(run: () => void): () => void {
  browser.tabs.onActivated.addListener(run)
  browser.tabs.onUpdated.addListener(run)
  return () => {
    browser.tabs.onActivated.removeListener(run)
    browser.tabs.onUpdated.removeListener(run)
  }
}
