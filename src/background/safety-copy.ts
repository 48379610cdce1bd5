import { clock } from '../platform/clock.ts'
import { keepCopy, readCopy, rememberBroughtBack } from '../platform/safety-copy.ts'
import { backupText, exportAll } from '../store/backup.ts'
import { bringBack, isStoreEmpty } from '../store/bring-back.ts'

/** Milliseconds from a write to the copy that holds it. */
const SOON = 2_000
/** A copy is made for at most one part in so many of the time: with many thousands of people it takes a second. */
const REST = 10

/**
 * Fills a store that the browser threw away. Chromium throws a whole database away when it finds the end of its log damaged, as it
 * may be after the browser was killed in the middle of a large write and some more was written afterwards.
 */
export async function bringStoreBack(): Promise<void> {
  if (!(await isStoreEmpty())) return
  const text = await readCopy()
  if (text === undefined) return
  const copiedAt = await bringBack(text, (problem) => console.warn(`The copy stays a copy: ${problem}`))
  if (copiedAt !== undefined) await rememberBroughtBack(copiedAt)
}

let isPlanned = false
let lastTook = 0

/** Makes a second copy of everything, soon after a write, in a file that the database has no part in. */
export function copySoon(): void {
  if (isPlanned) return
  isPlanned = true
  setTimeout(copyNow, Math.max(SOON, REST * lastTook))
}

async function copyNow(): Promise<void> {
  isPlanned = false
  const begun = performance.now()
  await copyAll().catch((error: unknown) => console.warn('The second copy could not be made.', error))
  lastTook = performance.now() - begun
}

async function copyAll(): Promise<void> {
  // Nothing ever takes the place of something: an empty store may be one that is about to be brought back.
  if (!(await isStoreEmpty())) await keepCopy(await backupText(await exportAll(clock())))
}
