import { signal } from '@preact/signals'
import { type PeopleOnPage, takePeopleOnPage } from '../../../platform/people-on-page.ts'
import { addressOf } from '../route.ts'

/** The people of a page who were taken over on a click there, until they are kept or put away. */
export const pendingPage = signal<PeopleOnPage | undefined>(undefined)

/** Takes over what a click handed on, where one did; the next click then finds another address here. */
export async function lookForPage(): Promise<void> {
  const page = await takePeopleOnPage()
  if (!page) return
  history.replaceState(history.state, '', addressOf({ page: 'network' }))
  pendingPage.value = page
}
