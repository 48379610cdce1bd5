import type { RequestOnPage, UnsureRequest } from '../model/request-on-page.ts'
import { requestOnPage } from '../reader/request-on-page.ts'

/** The request that stands on the page. Apart from the reader: it is injected only when the user says that there is one. */
export function answer(): RequestOnPage | UnsureRequest {
  try {
    return requestOnPage(document, location.href)
  } catch {
    // Whatever a page does to its own document, the user gets a sentence.
    return { unsure: 'nothing' }
  }
}
