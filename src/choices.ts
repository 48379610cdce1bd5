import { type AskedWish, findAskedWish } from './draft/asked-wish.ts'
import type { ComposeContext } from './draft/compose-context.ts'
import { findHook, sentencesBehind } from './draft/hooks/sentences.ts'
import { hooksFor } from './draft/hooks.ts'
import { listTexts, type TextChoice } from './draft/text-choices.ts'
import type { KindId } from './model/draft.ts'
import type { Hook } from './model/hook.ts'

import type { Given, Judged, MessageChoice, MessageLanguage } from './pipeline.ts'

const hookContext = ({ persona, me, now, hookLexicons }: Given) => ({
  persona,
  me,
  now,
  lexicons: hookLexicons,
})

/** The hook of an id, if a message of this kind can begin with it: of those that were found, or a sentence behind one of them. */
export const hookOf = (
  kind: KindId,
  id: string | undefined,
  { hooks: all, known, given }: Judged,
): Hook | undefined =>
  id === undefined ? undefined : findHook(id, hooksFor(kind, all), known, hookContext(given))

/** What else of its text a message can cite in the place of a hook: what says most first. */
export function sentencesOf(hook: Hook, { known, given }: Judged): readonly Hook[] {
  const { best, others } = sentencesBehind(hook, known, hookContext(given))
  return [...best, ...others]
}

/** Everything that a message can begin with, by text, with the sentences of each that it has room for. */
export const textsFor = (
  choice: MessageChoice,
  { hooks: all, known, given }: Judged,
): readonly TextChoice[] => listTexts(hooksFor(choice.kind, all), choice, known, hookContext(given))

/** What a message is written from. */
export const contextOf = (
  { given, ...judged }: Judged,
  { says, phrases }: MessageLanguage,
): ComposeContext => ({
  ...given,
  known: judged.known,
  match: judged.match,
  hooks: judged.hooks,
  says,
  phrases,
})

/** What the user can ask about in the language of a message, and which of it the message asks about now. */
export function wishesFor(
  { hook: begun, ...choice }: MessageChoice,
  judged: Judged,
  language: MessageLanguage,
): AskedWish {
  const hook = hookOf(choice.kind, begun, judged)
  const { person } = judged.known
  return findAskedWish({ ...choice, person, ...(hook && { hook }) }, contextOf(judged, language))
}
