import { browser } from './browser.ts'

/** The file of the second copy, in the extension's own folder of the profile; no other program is shown it. */
const NAME = 'lodestar-copy.json'
const BROUGHT_BACK = 'brought-back'

/** Keeps a text as the second copy. It takes the place of the one before as a whole, or not at all. */
export async function keepCopy(text: string): Promise<void> {
  const folder = await navigator.storage.getDirectory()
  const writing = await (await folder.getFileHandle(NAME, { create: true })).createWritable()
  await writing.write(text)
  await writing.close()
}

/** The second copy, or undefined where there is none, or the browser gives no folder. */
export async function readCopy(): Promise<string | undefined> {
  try {
    const folder = await navigator.storage.getDirectory()
    return await (await (await folder.getFileHandle(NAME)).getFile()).text()
  } catch {
    return undefined
  }
}

/** Remembers from which moment the copy was that took the place of a lost store, until the user has seen it. */
export const rememberBroughtBack = (copiedAt: string): Promise<void> =>
  browser.storage.local.set({ [BROUGHT_BACK]: copiedAt })

/**
 * Hands on from which moment the copy was that took the place of a lost store, now and whenever that changes; undefined where none
 * was lost, or the user knows. Gives the function that ends it.
 */
export function onBroughtBack(take: (copiedAt: string | undefined) => void): () => void {
  const look = async () => {
    const { [BROUGHT_BACK]: copiedAt } = await browser.storage.local.get(BROUGHT_BACK)
    take(typeof copiedAt === 'string' ? copiedAt : undefined)
  }
  void look()
  browser.storage.local.onChanged.addListener(look)
  return () => browser.storage.local.onChanged.removeListener(look)
}

/** The user has seen that the store was brought back. */
export const forgetBroughtBack = (): Promise<void> => browser.storage.local.remove(BROUGHT_BACK)
