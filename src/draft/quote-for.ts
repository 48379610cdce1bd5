import type { ChannelId } from '../model/draft.ts'
import type { Hook } from '../model/hook.ts'
import { type LanguageCode, languageTraits } from '../model/language.ts'
import { LONGEST_QUOTE_IN_NOTE, LONGEST_SENTENCE, LONGEST_SENTENCE_IN_NOTE } from './hooks/quoted.ts'
import { isSayable } from './hooks/sayable.ts'
import { isIn } from './phrase.ts'

/** The longest quotation of a hook that a message by a channel has room for. */
export function longestQuote(hook: Hook | undefined, channel: ChannelId): number {
  if (channel !== 'note') return LONGEST_SENTENCE
  return hook?.cites ? LONGEST_SENTENCE_IN_NOTE : LONGEST_QUOTE_IN_NOTE
}

/** What of a hook can stand in quotation marks in a message, the best first; nothing where the language or the room allows none. */
export function quotesFor(
  { quote, shorterQuotes = [] }: Hook,
  language: LanguageCode,
  longest: number,
): readonly string[] {
  const isQuotable = (said: string) =>
    isSayable(said) && said.length <= longest && (languageTraits[language].joins || isIn(said, language))
  return [...(quote === undefined ? [] : [quote]), ...shorterQuotes].filter(isQuotable)
}
