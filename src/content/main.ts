import { pageWords } from '../languages/pages.ts'
import { read } from '../reader/read.ts'

// A property can be deleted again, a variable could not: nothing of Lodestar stays in the tab.
Object.defineProperty(globalThis, '__lodestar', {
  configurable: true,
  value: {
    ask: (chosen?: string) => {
      try {
        return read(document, {
          url: location.href,
          now: new Date().toISOString(),
          words: pageWords,
          ...(chosen !== undefined && { chosen }),
        })
      } catch {
        // Whatever a page does to its own document, the user gets a sentence and not a blank popup.
        return { unreadable: 'unknown-layout' }
      }
    },
  },
})
