import { type InferOutput, number, object, optional, pipe, readonly, safeParse, string } from 'valibot'
import { PersonKey } from '../model/person-key.ts'
import { browser } from './browser.ts'

/** Whom the panel of a window shows: named only, since what was read of them is held or stored elsewhere. */
const Beside = pipe(
  object({ person: PersonKey, takenAt: string(), tab: number(), address: optional(string()) }),
  readonly(),
)
export type Beside = InferOutput<typeof Beside>

const besideKey = (window: number) => `beside:${window}`
const wantedKey = (window: number) => `read-now:${window}`

/** Whom the panel of a window shows; undefined where it shows nobody. */
export async function heldBeside(window: number): Promise<Beside | undefined> {
  const key = besideKey(window)
  const held = await browser.storage.session.get(key)
  const checked = safeParse(Beside, held[key])
  return checked.success ? checked.output : undefined
}

/** Lets the panel of a window show somebody from now on. */
export const holdBeside = (window: number, beside: Beside): Promise<void> =>
  browser.storage.session.set({ [besideKey(window)]: beside })

/** Lets go of whom the panel of a window shows. */
export const dropBeside = (window: number): Promise<void> => browser.storage.session.remove(besideKey(window))

/** Asks the panel of a window, which may be opening just now, to read the page that is open: the user pressed the button or the keys. */
export const askToRead = (window: number): Promise<void> =>
  browser.storage.session.set({ [wantedKey(window)]: true })

/** Whether the panel is asked to read; asked once, that is done with. */
export async function takeAskToRead(window: number): Promise<boolean> {
  const key = wantedKey(window)
  const asked = (await browser.storage.session.get(key))[key] === true
  if (asked) await browser.storage.session.remove(key)
  return asked
}

/** Calls back when the panel of a window is to show somebody else, or to read. Gives the function that ends it. */
export function onBeside(window: number, run: () => void): () => void {
  const take = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    const wanted = [besideKey(window), wantedKey(window)]
    if (wanted.some((key) => changes[key]?.newValue !== undefined)) run()
  }
  browser.storage.session.onChanged.addListener(take)
  return () => browser.storage.session.onChanged.removeListener(take)
}
