import { small, wide } from './small-words.ts'
import { verbFormOf } from './verb-forms.ts'

const speech =
  /^(?:i|you|he|she|we|they|it|me|us|them|him|her|this|that|what|how|why|where|when|yes|but|is|are|was|were|i'm|it's|can|will|would|should|could|please|thanks|sorry|hello)$/u

/** “no surprises”, “too operational”: two or three words that are no speech. */
export const isTerm = (words: readonly string[]): boolean =>
  words.length > 1 &&
  !words.some((word) => speech.test(word) || verbFormOf(word) === 'deed') &&
  words.some((word) => !small.has(word) && !wide.has(word))
