import { type Answer, type Look, lookAt, type ReaderId } from '../reader/look.ts'
import type { PageLexicon } from '../reader/page-lexicon.ts'

/** Under this name `read-tab.ts` leaves which of several people on the page is meant. */
const CHOSEN = '__lodestarChosen'

/**
 * What a script answers of the page that it is injected into: its last value, so that nothing of Lodestar stays in the tab.
 * It may be the name of the reader whose script reads such a page.
 */
export const answerWith =
  (lexicons: readonly PageLexicon[], reader: (look: Look, chosen: string | undefined) => Answer | ReaderId) =>
  (): Answer | ReaderId => {
    try {
      const now = new Date().toISOString()
      const look = lookAt(document, { url: location.href, now, lexicons })
      const chosen = takeChosen()
      return 'unreadable' in look ? look : reader(look, chosen)
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
