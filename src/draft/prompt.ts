import type { KindId } from '../model/draft.ts'
import type { Hook, HookKind } from '../model/hook.ts'
import { kinds, type PersonalKind } from './kinds/index.ts'

/** The kinds that ask something of their own where own words go; a first ask asks by its hook. */
type KindWithPrompt = Exclude<PersonalKind, 'first-ask'>

/** What the place for own words asks: after a kind of hook, for a kind of message, or where nothing was found to mention. */
export type PromptId = HookKind | KindWithPrompt | 'nothing'

const hasPrompt = (kind: KindId): kind is KindWithPrompt =>
  kind !== 'first-ask' && kinds[kind].parts.includes('own-words')

/** The prompt that fits the message: its hook in a first ask, else its kind. `hooks` are those on offer, the best first. */
export function promptFor(kind: KindId, hooks: readonly Hook[], hook: Hook | undefined): PromptId {
  if (hasPrompt(kind)) return kind
  if (kind !== 'first-ask') return 'own'
  return hooks[0]?.kind === 'own' ? 'nothing' : (hook?.kind ?? 'own')
}
