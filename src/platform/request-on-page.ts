import { safeParse } from 'valibot'
import { RequestOnPage } from '../model/request-on-page.ts'
import { browser } from './browser.ts'

const KEY = 'request-on-page'

/** Hands a request on to the dashboard. It lies in the memory of the session, and is gone once it was taken. */
export const handOnRequest = (request: RequestOnPage): Promise<void> =>
  browser.storage.session.set({ [KEY]: request })

/** Takes what was handed on, once; undefined where nothing was, or where it cannot be understood. */
export async function takeRequest(): Promise<RequestOnPage | undefined> {
  const stored = await browser.storage.session.get(KEY).catch(() => ({}))
  const held = (stored as Readonly<Record<string, unknown>>)[KEY]
  if (held === undefined) return undefined
  await browser.storage.session.remove(KEY)
  const checked = safeParse(RequestOnPage, held)
  return checked.success ? checked.output : undefined
}

/** Calls back whenever a request was handed on. Gives the function that ends it. */
export function onRequest(run: () => void): () => void {
  const take = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    if (changes[KEY]?.newValue !== undefined) run()
  }
  browser.storage.session.onChanged.addListener(take)
  return () => browser.storage.session.onChanged.removeListener(take)
}
