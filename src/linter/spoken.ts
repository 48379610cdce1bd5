import { languageCodes, languageTraits } from '../model/language.ts'
import { holdsScript } from '../text/scripts.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Word } from '../text/words.ts'
import type { LintLexicon } from './lexicon.ts'

/** From how many words on another language's letters are more than a name or a term. */
const SPOKEN = 2

/** The letters that join words of other scripts. */
const joiningScripts = languageCodes
  .filter((code) => languageTraits[code].joins)
  .map((code) => languageTraits[code].script)

/** Whether a word is written in a language's letters; “ה־roadmap” is a Hebrew word. */
export function isWrittenIn({ text }: Word, { code }: LintLexicon): boolean {
  const { script, joins } = languageTraits[code]
  return holdsScript(text, script) && (joins || !joiningScripts.some((one) => holdsScript(text, one)))
}

const wordsIn = (words: readonly Word[], language: LintLexicon): number =>
  words.reduce((sum, word) => sum + (isWrittenIn(word, language) ? 1 : 0), 0)

/**
 * The languages that a sentence is looked at in, the one with most of its words first: the message's own, and each other one that
 * it holds words of. `main`: the words of the message's language.
 */
export function languagesIn({ text, words }: Sentence, main: LintLexicon): readonly LintLexicon[] {
  const others = main.beside ?? []
  // most sentences hold no other letters
  if (others.every(({ code }) => !holdsScript(text, languageTraits[code].script))) return [main]
  const counted = [main, ...others].map((one) => ({ one, count: wordsIn(words, one) }))
  const spoken = counted.filter(({ one, count }) => count >= SPOKEN || (one === main && count > 0))
  const byWords = spoken.sort((one, other) => other.count - one.count).map(({ one }) => one)
  return byWords.length > 0 ? byWords : [main]
}
