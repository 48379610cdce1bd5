import { textOf } from '../draft/text.ts'
import type { Draft } from '../model/draft.ts'
import { type HookKind, hookKinds } from '../model/hook.ts'
import type { TouchpointOf } from '../model/touchpoint.ts'

/**
 * What a message that was sent began with: as the draft says that holds this very text, now or in a version of it. Nothing
 * where no text is the same: a draft that became another message since says nothing of this one.
 */
export function begunWith(
  { draft, text, message }: TouchpointOf<'sent'>,
  texts: readonly Draft[],
): HookKind | undefined {
  const source = texts.find((one) => one.id === draft && one.kind === message && textOf(one) === text)
  return source?.hook === undefined ? undefined : kindOf(source.hook)
}

/** The longest first: one kind can begin like another. */
const longestFirst = hookKinds.toSorted((one, other) => other.length - one.length)

/** The kind within the id of a hook: its whole, or what stands before which one of that kind it is. */
const kindOf = (hook: string): HookKind | undefined =>
  longestFirst.find((kind) => hook === kind || hook.startsWith(`${kind}-`))
