import { isDoer, isWorker } from '../role-title.ts'
import { small, wide } from './small-words.ts'
import { verbFormOf } from './verb-forms.ts'

const speech =
  /^(?:i|you|he|she|we|they|it|me|us|them|him|her|this|that|what|how|why|where|when|yes|but|is|are|was|were|i'm|it's|can|will|would|should|could|please|thanks|sorry|hello)$/u

/** “Pattern cutter”, “cover letter”: one of many, which needs an article that nobody wrote. */
const isOneOfMany = (word: string) => isDoer(word) || (isWorker(word) && !word.endsWith('s'))

/** “no surprises”, “too operational”: two or three words that are no speech. */
export const isTerm = (words: readonly string[]): boolean =>
  words.length > 1 &&
  !isOneOfMany(words.at(-1) ?? '') &&
  !words.some((word) => speech.test(word) || verbFormOf(word) === 'deed') &&
  words.some((word) => !small.has(word) && !wide.has(word))
