import type { Draft } from '../model/draft.ts'
import type { Hook } from '../model/hook.ts'
import type { Known } from '../model/known.ts'
import type { HookContext } from './hooks/persona-matters.ts'
import { findHook, sentencesBehind } from './hooks/sentences.ts'
import { longestQuote, quotesFor } from './quote-for.ts'

/** A sentence that can be chosen: the hook that says it, and how it stands in quotation marks. */
export interface SentenceChoice {
  readonly id: string
  readonly quote: string
}

/** Something to begin with, and the sentences of its text that can be chosen; without any it is chosen as it is. */
export interface TextChoice {
  readonly hook: Hook
  /** The hook's own first, then those that say most, in the order of the text, and the chosen one. */
  readonly sentences: readonly SentenceChoice[]
  /** All other sentences, which are shown on demand: only the user knows which of them they would mention. */
  readonly further: readonly SentenceChoice[]
  /** The hook speaks of its text by its name, and is a choice beside the sentences. */
  readonly isNamed: boolean
  readonly isChosen: boolean
}

type Begun = Pick<Draft, 'hook' | 'channel' | 'language'>

/** How a hook is quoted where it cites a sentence. */
function sentenceOf(hook: Hook, { language, channel }: Begun): readonly SentenceChoice[] {
  const [quote] = hook.cites ? quotesFor(hook, language, longestQuote(hook, channel)) : []
  return quote === undefined ? [] : [{ id: hook.id, quote }]
}

/** Everything that a message can begin with, by text, with the sentences that its language and its channel have room for; the chosen one always. */
export function listTexts(
  all: readonly Hook[],
  begun: Begun,
  known: Known,
  context: HookContext,
): readonly TextChoice[] {
  const chosen = begun.hook === undefined ? undefined : findHook(begun.hook, all, known, context)
  return all.map((hook) => {
    const own = sentenceOf(hook, begun)
    const isBehind = chosen !== undefined && chosen !== hook && chosen.id.startsWith(`${hook.id}-s`)
    const { best, others } = sentencesBehind(hook, known, context)
    const isListed = !isBehind || best.some(({ id }) => id === chosen.id)
    const listed = [...best, ...(isListed ? [] : [chosen])].flatMap((one) => sentenceOf(one, begun))
    const sentences = unique([...own, ...listed], begun.hook)
    const further = others
      .flatMap((one) => sentenceOf(one, begun))
      .filter(({ quote }) => sentences.every((one) => one.quote !== quote))
    return {
      hook,
      sentences: sentences.length > own.length ? sentences : [],
      further,
      isNamed: own.length === 0,
      isChosen: isBehind || hook.id === begun.hook,
    }
  })
}

/** Each sentence once: as the chosen hook says it, else the first that does. */
const unique = (all: readonly SentenceChoice[], chosen: string | undefined) =>
  all.filter((one) => {
    const alike = all.filter(({ quote }) => quote === one.quote)
    return one === (alike.find(({ id }) => id === chosen) ?? alike[0])
  })
