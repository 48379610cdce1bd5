import { browser } from './browser.ts'

const ALIVE = 'alive'
const WRITTEN = 'written'
export type SignOfLife = typeof ALIVE | typeof WRITTEN

/** Tells the background that a page of the extension is alive, or has written something. */
export async function giveSign(sign: SignOfLife): Promise<void> {
  // Nobody listens while the extension is being updated; the daily alarm makes up for it.
  await browser.runtime.sendMessage(sign).catch(() => undefined)
}

/** Calls back at every sign of a page of the extension. Answers once that is done. */
export function onSign(take: (sign: SignOfLife) => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown) =>
    message === ALIVE || message === WRITTEN ? take(message) : undefined,
  )
}
