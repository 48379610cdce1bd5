import { pageWords } from '../languages/pages.ts'
import { type Answer, type Look, lookAt } from '../reader/look.ts'

/** Leaves a reader in the page for one call. `elsewhere`: another script reads such a page. */
export function offer(readerOf: (look: Look, chosen: string | undefined) => Answer | 'elsewhere'): void {
  // A property can be deleted again, a variable could not: nothing of Lodestar stays in the tab.
  Object.defineProperty(globalThis, '__lodestar', {
    configurable: true,
    value: {
      ask: (chosen?: string) => {
        try {
          const now = new Date().toISOString()
          const look = lookAt(document, { url: location.href, now, words: pageWords })
          return 'unreadable' in look ? look : readerOf(look, chosen)
        } catch {
          // Whatever a page does to its own document, the user gets a sentence and not a blank popup.
          return { unreadable: 'unknown-layout' }
        }
      },
    },
  })
}
