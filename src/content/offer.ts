import { type Answer, type Look, lookAt, type ReaderId } from '../reader/look.ts'
import type { PageWords } from '../reader/page-words.ts'

/** Leaves a reader in the page for one call. It may answer with the name of the reader whose script reads such a page. */
export function offer(
  words: readonly PageWords[],
  reader: (look: Look, chosen: string | undefined) => Answer | ReaderId,
): void {
  // A property can be deleted again, a variable could not: nothing of Lodestar stays in the tab.
  Object.defineProperty(globalThis, '__lodestar', {
    configurable: true,
    value: {
      ask: (chosen?: string) => {
        try {
          const now = new Date().toISOString()
          const look = lookAt(document, { url: location.href, now, words })
          return 'unreadable' in look ? look : reader(look, chosen)
        } catch {
          // Whatever a page does to its own document, the user gets a sentence and not a blank popup.
          return { unreadable: 'unknown-layout' }
        }
      },
    },
  })
}
