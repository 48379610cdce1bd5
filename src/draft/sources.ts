import type { KindId } from '../model/draft.ts'
import type { Choice, ComposeContext } from './compose.ts'
import type { Sources } from './filling.ts'
import { tiesOf } from './hooks/ties.ts'
import { hooksFor } from './hooks.ts'
import { kinds } from './kinds/index.ts'

const isToOther = (kind: KindId) => kinds[kind].addressee === 'introducer'

/** Everything that the words of a message can come from, for one choice. */
export const sourcesOf = (choice: Choice, context: ComposeContext): Sources => {
  const { language, seed, hook, wish, kind } = choice
  const { persona, me, known, contact, touchpoints, says, phrases, hookLexicons, now, settings, guiding } =
    context
  return {
    ...{ persona, me, known, contact, touchpoints, says, phrases, hookLexicons, now },
    ...{ language, seed, wish },
    hook: hook && hooksFor(kind, [hook])[0],
    ties: known && tiesOf(known, { persona, me, now, lexicons: hookLexicons }, context.hooks),
    myZone: settings.zone ?? me.zone ?? context.myZone,
    introducer: isToOther(kind) ? (choice.introducer ?? guiding?.advocacy?.to ?? '') : undefined,
    pointer: isToOther(kind) ? undefined : choice.introducer,
    guiding,
  }
}
