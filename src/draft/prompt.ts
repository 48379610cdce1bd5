import type { KindId } from '../model/draft.ts'
import type { Hook, HookKind } from '../model/hook.ts'

/** Kinds whose place for own words asks nothing of its own. */
const withoutPrompt = [
  'first-ask',
  'nudge',
  'lighter-offer',
  'reply-yes',
  'reply-no',
  'agenda-reminder',
  'check-in',
  'ask-to-name',
  'less-time',
] as const

/** What the place for own words asks: after a kind of hook, for a kind of message, or where nothing was found to mention. */
export type PromptId = HookKind | Exclude<KindId, (typeof withoutPrompt)[number]> | 'nothing'

const hasPrompt = (kind: KindId): kind is Exclude<KindId, (typeof withoutPrompt)[number]> =>
  withoutPrompt.every((one) => one !== kind)

/** The prompt that fits the message: its hook in a first ask, else its kind. `hooks` are those on offer, the best first. */
export function promptFor(kind: KindId, hooks: readonly Hook[], hook: Hook | undefined): PromptId {
  if (hasPrompt(kind)) return kind
  if (kind !== 'first-ask') return 'own'
  return hooks[0]?.kind === 'own' ? 'nothing' : (hook?.kind ?? 'own')
}
