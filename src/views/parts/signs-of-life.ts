import { giveSign } from '../../platform/signs-of-life.ts'
import { firstDrawn } from './first-drawn.ts'

/** What the badge and the daily alarm depend on wherever it changes: counted at once. */
const COUNTED: readonly string[] = ['touchpoints', 'settings', 'joins']
/** Milliseconds without a write after which other writes are counted, so that typing is never waited for. */
const PAUSE = 1_000

/**
 * Tells the background that this window lives, as soon as it has nothing better to do, and after every write: it then sets the
 * daily alarm where that was lost or stands at another hour, counts anew what is owed, and copies what was written. No writer has
 * to think of it.
 */
export function giveSignsOfLife(): void {
  void firstDrawn.then(async () => {
    requestIdleCallback(() => void giveSign('alive'), { timeout: PAUSE })
    const { onWritten } = await import('../../store/written.ts')
    let pause: ReturnType<typeof setTimeout> | undefined
    onWritten((tables) => {
      clearTimeout(pause)
      if (tables.some((table) => COUNTED.includes(table))) void giveSign('written')
      else pause = setTimeout(() => void giveSign('written'), PAUSE)
    })
  })
}
