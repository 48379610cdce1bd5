import { tellingOf } from '../match/background.ts'
import { wordsOf } from '../text/words.ts'
import { countsIn, everydayIn, frequentWords } from './hooks/hook-book.ts'
import type { HookWordsByLanguage } from './hooks/hook-words.ts'
import { topicOf } from './topic.ts'

const text = 'a'
const said = wordsOf(text)

/** The same for what a message can begin with; `post`: a text of whom it will be for, which is looked at in any case. */
export const stepsToHooks = (words: HookWordsByLanguage, post = text): readonly (() => unknown)[] => [
  () => everydayIn(said, words),
  () => countsIn(said, words),
  () => tellingOf(text, frequentWords(words)),
  () => topicOf(post),
]
