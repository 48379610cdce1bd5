import { safeParse } from 'valibot'
import { Reading, Unreadable, type UnreadableReason } from '../../model/reading.ts'
import { readTab } from '../../platform/read-tab.ts'

/** What one look at the tab gave. `invalid`: what came from the page does not fit the schema, and was thrown away. */
export type Look =
  | { readonly kind: 'person'; readonly reading: Reading }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  | { readonly kind: 'invalid' }

/** Reads the tab on which the button was pressed. What comes back is from a hostile place, so its shape is checked. */
export async function lookAtTab(): Promise<Look> {
  const found = await readTab()
  const unreadable = safeParse(Unreadable, found)
  if (unreadable.success) return { kind: 'unreadable', reason: unreadable.output.unreadable }
  const reading = safeParse(Reading, found)
  return reading.success ? { kind: 'person', reading: reading.output } : { kind: 'invalid' }
}
