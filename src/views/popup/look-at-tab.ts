import { safeParse } from 'valibot'
import { bounded } from '../../first-look.ts'
import { type PersonOnPage, Reading, Unreadable, type UnreadableReason } from '../../model/reading.ts'
import { readTab } from '../../platform/read-tab.ts'

/** What one look at the tab gave. `people`: those on the page, to choose from. `invalid`: what came from the page does not fit the schema, and was thrown away. */
export type Look =
  | { readonly kind: 'person'; readonly reading: Reading }
  | {
      readonly kind: 'unreadable'
      readonly reason: UnreadableReason
      readonly people: readonly PersonOnPage[]
      /** What the page is called that shows them. */
      readonly title: string
    }
  | { readonly kind: 'invalid' }

/** Reads the tab on which the button was pressed, or one of the people on it. What comes back is from a hostile place, so its shape is checked, and it is bounded once more. */
export const lookAtTab = async (chosen?: string): Promise<Look> => take(await readTab(chosen))

/** What came back from a page, checked. */
export function take(found: unknown): Look {
  const unreadable = safeParse(Unreadable, found)
  if (unreadable.success)
    return {
      kind: 'unreadable',
      reason: unreadable.output.unreadable,
      people: unreadable.output.people ?? [],
      title: unreadable.output.title ?? '',
    }
  const reading = safeParse(Reading, found)
  return reading.success ? { kind: 'person', reading: bounded(reading.output) } : { kind: 'invalid' }
}
