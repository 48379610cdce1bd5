import { tellingOf } from '../match/background.ts'
import { wordsOf } from '../text/words.ts'
import { countsIn, everydayIn, frequentWords } from './hooks/hook-book.ts'
import type { HookLexicons } from './hooks/hook-lexicon.ts'
import { topicOf } from './topic.ts'

const text = 'a'
const said = wordsOf(text)

/** The same for what a message can begin with; `post`: a text of whom it will be for, which is looked at in any case. */
export const stepsToHooks = (lexicons: HookLexicons, post = text): readonly (() => unknown)[] => [
  () => everydayIn(said, lexicons),
  () => countsIn(said, lexicons),
  () => tellingOf(text, frequentWords(lexicons)),
  () => topicOf(post),
]
