import { wordsOf } from '../text/words.ts'
import { claimPhrasesIn } from './book.ts'
import { conceptsInWords, findWished } from './concepts/index.ts'
import { termsIn } from './terms.ts'
import type { MatchWordsByLanguage } from './words.ts'

const text = 'a'
const said = wordsOf(text)

/** What the match makes at its first use, one thing a step: for whoever has a moment before anybody waits for it. */
export const stepsToMatch = (words: MatchWordsByLanguage): readonly (() => unknown)[] => [
  () => conceptsInWords(said),
  () => findWished(text, said),
  () => claimPhrasesIn(said, words),
  () => termsIn(text, words),
]
