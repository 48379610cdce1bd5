import { fold } from '../text/fold.ts'

/** Sentences of fewer words are alike by chance. Our judgement. */
const FEWEST = 6
/** From which share of common words on two sentences say the same. Our judgement, measured in `tests/messages`. */
const ALIKE = 0.75

type WordSet = ReadonlySet<string>

const wordsIn = (sentence: string): WordSet => new Set(fold(sentence).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
const sentencesIn = (text: string) => text.split(/(?<=[.!?…])\s+|\n+/u)

const kept = new WeakMap<readonly string[], readonly WordSet[]>()

/** The sentences of the texts that were sent, each as its words; taken apart once for a list of texts. */
function wordsOfSent(sent: readonly string[]): readonly WordSet[] {
  const known = kept.get(sent)
  if (known) return known
  const made = sent
    .flatMap(sentencesIn)
    .map(wordsIn)
    .filter(({ size }) => size >= FEWEST)
  kept.set(sent, made)
  return made
}

/** The Sørensen–Dice coefficient of two sets of words: twice what they share, over all they have. From 0 to 1. */
function likeness(one: WordSet, other: WordSet): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  // not even all words in common could make them alike
  if ((2 * few.size) / (few.size + many.size) < ALIKE) return 0
  let common = 0
  for (const word of few) if (many.has(word)) common += 1
  return (2 * common) / (few.size + many.size)
}

/** Whether nearly this sentence stands in one of the texts that were sent to others. */
export function wasSent(sentence: string, sent: readonly string[]): boolean {
  const words = wordsIn(sentence)
  return words.size >= FEWEST && wordsOfSent(sent).some((other) => likeness(words, other) >= ALIKE)
}
