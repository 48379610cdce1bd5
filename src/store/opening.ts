import { db } from './db.ts'
import type { Trouble } from './trouble.ts'

/** Milliseconds after which a store that does not open is held by somebody. An upgrade of 3,000 people takes a tenth of it. */
const PATIENCE = 4_000

/**
 * Tells when the store waits for another window that holds an older version open (`blocked`), when another window has brought
 * a newer version (`updated`), and when the store is open after all (null). The browser would wait for ever, in silence.
 * Gives the function that ends it.
 */
export function onTrouble(tell: (trouble: Trouble | null) => void): () => void {
  const blocked = () => tell('blocked')
  const ready = () => tell(null)
  // A deletion has no new version: the next read makes the store anew.
  const updated = ({ newVersion }: IDBVersionChangeEvent) => {
    if (newVersion !== null) tell('updated')
  }
  db.on('blocked', blocked)
  db.on('ready', ready, true)
  db.on('versionchange', updated)
  // Only the window that asked first hears that it is blocked: whoever asked after it waits in silence.
  const patience = setTimeout(() => {
    if (!db.isOpen() && !db.hasFailed()) tell('blocked')
  }, PATIENCE)
  return () => {
    clearTimeout(patience)
    db.on.blocked.unsubscribe(blocked)
    db.on.ready.unsubscribe(ready)
    db.on.versionchange.unsubscribe(updated)
  }
}

/** Whether what is stored can be read just now. Waits as long as another window holds an older version open. */
export const canBeRead = (): Promise<boolean> =>
  db.settings.count().then(
    () => true,
    () => false,
  )
