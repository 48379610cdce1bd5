import { safeParse } from 'valibot'
import { RequestAnswer, type RequestOnPage, type UnsureRequest } from '../../model/request-on-page.ts'
import { requestTab } from '../../platform/read-tab.ts'

/** What one click on “a request came” gave. */
export type RequestFound =
  | { readonly kind: 'request'; readonly request: RequestOnPage }
  | { readonly kind: 'unsure'; readonly why: UnsureRequest['unsure'] }

/** Asks the page for the request that stands on it. What comes back is from a hostile place: what does not fit is thrown away. */
export async function askForRequest(): Promise<RequestFound> {
  const found = safeParse(RequestAnswer, await requestTab())
  if (!found.success) return { kind: 'unsure', why: 'nothing' }
  const { output } = found
  return 'unsure' in output ? { kind: 'unsure', why: output.unsure } : { kind: 'request', request: output }
}
