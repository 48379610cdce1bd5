import { pageWords } from '../languages/pages.ts'
import { type Answer, type Look, lookAt } from '../reader/look.ts'

/** Under this name `read-tab.ts` leaves which of several people on the page is meant. */
const CHOSEN = '__lodestarChosen'

/**
 * What a script answers of the page that it is injected into: its last value, so that nothing of Lodestar stays in the tab.
 * `elsewhere`: another script reads such a page.
 */
export const answerWith =
  (readerOf: (look: Look, chosen: string | undefined) => Answer | 'elsewhere') =>
  (): Answer | 'elsewhere' => {
    try {
      const now = new Date().toISOString()
      const look = lookAt(document, { url: location.href, now, words: pageWords })
      const chosen = takeChosen()
      return 'unreadable' in look ? look : readerOf(look, chosen)
    } catch {
      // Whatever a page does to its own document, the user gets a sentence and not a blank popup.
      return { unreadable: 'unknown-layout' }
    }
  }

function takeChosen(): string | undefined {
  const world = globalThis as unknown as Record<string, unknown>
  const chosen = world[CHOSEN]
  delete world[CHOSEN]
  return typeof chosen === 'string' ? chosen : undefined
}
