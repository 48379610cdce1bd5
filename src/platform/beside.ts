import { type InferOutput, number, object, optional, pipe, readonly, safeParse, string } from 'valibot'
import { PersonKey, personId } from '../model/person-key.ts'
import { browser } from './browser.ts'

/** Whom the panel of a window shows: named only, since what was read of them is held or stored elsewhere. */
const Beside = pipe(
  object({ person: PersonKey, takenAt: string(), tab: number(), address: optional(string()) }),
  readonly(),
)
export type Beside = InferOutput<typeof Beside>

const PREFIX = 'beside:'
const besideKey = (window: number) => `${PREFIX}${window}`
const wantedKey = (window: number) => `read-now:${window}`

/** Whom the panel of a window shows; undefined where it shows nobody. */
export async function readBeside(window: number): Promise<Beside | undefined> {
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

/** Lets go of somebody in the panels of all windows, as when they are deleted. */
export async function dropEverywhere(person: PersonKey): Promise<void> {
  const held = await browser.storage.session.get()
  const keys = Object.keys(held).filter((key) => {
    const checked = safeParse(Beside, key.startsWith(PREFIX) ? held[key] : undefined)
    return checked.success && personId(checked.output.person) === personId(person)
  })
  await browser.storage.session.remove(keys)
}

/** Milliseconds in which a panel that is asked for opens. One that comes later was opened for something else: it reads nothing. */
const PATIENCE = 10_000

/** Asks the panel of a window, which may be opening just now, to read the page that is open: the user pressed the button or the keys. */
export const askToRead = (window: number, now: string): Promise<void> =>
  browser.storage.session.set({ [wantedKey(window)]: now })

/** Whether a panel that opens was asked to read just now. */
export async function isAskedToRead(window: number, now: string): Promise<boolean> {
  const key = wantedKey(window)
  const asked = (await browser.storage.session.get(key))[key]
  return typeof asked === 'string' && Date.parse(now) - Date.parse(asked) < PATIENCE
}

/** The panel of a window has read what it was asked to. Said only then: a panel that is being closed takes no press with it. */
export const endAskToRead = (window: number): Promise<void> =>
  browser.storage.session.remove(wantedKey(window))

/** What a panel that is open is told to do. */
export type Told = 'show' | 'read'

/** Calls back when the panel of a window is to show somebody else, or to read. Gives the function that ends it. */
export function onBeside(window: number, run: (told: Told) => void): () => void {
  const take = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    const isTold = (key: string) => changes[key]?.newValue !== undefined
    if (isTold(wantedKey(window))) run('read')
    else if (isTold(besideKey(window))) run('show')
  }
  browser.storage.session.onChanged.addListener(take)
  return () => browser.storage.session.onChanged.removeListener(take)
}
