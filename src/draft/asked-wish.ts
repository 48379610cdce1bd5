import { type OfferedWish, wishesOf } from './chosen-wish.ts'
import type { Choice, ComposeContext } from './compose.ts'
import { fillNeed } from './need-fillings.ts'
import { sourcesOf } from './sources.ts'

/** Everything that the user can ask about in the language of a message, and the id of what it asks about. */
export interface AskedWish {
  readonly wishes: readonly OfferedWish[]
  readonly asked: string | undefined
}

/** What a message asks about, chosen or not, among everything that it can ask about. */
export function findAskedWish(choice: Choice, context: ComposeContext): AskedWish {
  const sources = sourcesOf(choice, context)
  const { want } = fillNeed(sources)
  const wishes = wishesOf(sources)
  return { wishes, asked: wishes.find(({ filling }) => filling.text === want?.text)?.id }
}
