import { wordsOf } from '../text/words.ts'
import { claimPhrasesIn } from './book.ts'
import { conceptsInWords } from './concepts/index.ts'
import { findWished } from './concepts/wished.ts'
import type { MatchLexicons } from './lexicon.ts'
import { termsIn } from './terms.ts'

const text = 'a'
const said = wordsOf(text)

/** What the match makes at its first use, one thing a step: for whoever has a moment before anybody waits for it. */
export const stepsToMatch = (lexicons: MatchLexicons): readonly (() => unknown)[] => [
  () => conceptsInWords(said),
  () => findWished(text, said),
  () => claimPhrasesIn(said, lexicons),
  () => termsIn(text, lexicons),
]
