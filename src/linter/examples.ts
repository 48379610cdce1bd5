import type { ChannelId, KindId } from '../model/draft.ts'
import type { LanguageCode } from '../model/language.ts'
import type { LintContext } from './context.ts'

/** A text, or a text with what is needed to judge it. */
export type Example =
  | string
  | {
      readonly text: string
      readonly kind?: KindId
      readonly channel?: ChannelId
      readonly context?: Partial<Omit<LintContext, 'lexicon'>>
    }

/** What a rule marks and what it leaves alone; the good ones are near misses. Read by the tests, never by the build. */
export type Examples = Readonly<
  Record<LanguageCode, { readonly bad: readonly Example[]; readonly good: readonly Example[] }>
>
