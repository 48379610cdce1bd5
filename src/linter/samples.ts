import type { Signs } from './sign-lexicon.ts'
import type { SwapLists } from './swap-lexicon.ts'

/** Sentences of one sign: those that give it, and those that only look like it. */
export interface SignSamples {
  readonly says: readonly string[]
  readonly apart?: readonly string[]
}

/** Sentences beside the phrases of a language, of which each phrase has one that needs it. Read by tests, never by the build. */
export type Samples = Partial<
  Readonly<Record<keyof Signs | keyof SwapLists | 'denied beside' | 'denied ahead', SignSamples>>
>
