import { wordForms } from '../languages/word-forms.ts'
import { type LanguageCode, languageCodes } from '../model/language.ts'
import { beginsInLettersOf } from './scripts.ts'
import type { JoinedWord, WordForms } from './word-forms.ts'

/** The languages in whose letters a word begins; of several that share a script, each. */
export const formsIn = (folded: string): readonly WordForms[] =>
  languageCodes.filter((code) => beginsInLettersOf(folded, code)).map((code) => wordForms[code])

const lettersOf = (code: LanguageCode, words?: readonly JoinedWord[]) =>
  Object.entries(wordForms[code].joined)
    .filter(([word]) => words?.includes(word as JoinedWord) ?? true)
    .map(([, letter]) => letter)

/** A pattern for one letter that a language joins to the next word, or for those of some of its small words. */
export function joinedLetter(...words: readonly JoinedWord[]): string {
  const letters = languageCodes.flatMap((code) => lettersOf(code, words.length > 0 ? words : undefined))
  // where no language joins any, an empty class stands for none, and any number of them may follow
  return `[${letters.join('')}]`
}

const joined = new RegExp(String.raw`^${joinedLetter()}{1,3}(?=["'-]?\p{L}{2})`, 'u')

/** A word, and what is left of it without each of its joined letters. */
export function withoutJoined(folded: string): readonly string[] {
  const run = joined.exec(folded)?.[0].length ?? 0
  return Array.from({ length: run + 1 }, (_, letters) => folded.slice(letters).replace(/^["'-]/u, ''))
}

/** Stands before a word that is looked for as it is, joined letters and all. */
export const AS_IT_IS = '='

const joining = languageCodes.filter((code) => lettersOf(code).length > 0)

/**
 * The forms in which a word is looked for: itself, and where its language joins letters without these too; there the word as it
 * is stands among them once more with its mark, for phrases that mean no other (תן, but not מתן).
 */
export const formsOf = (folded: string): readonly string[] =>
  joining.some((code) => beginsInLettersOf(folded, code))
    ? [...withoutJoined(folded), AS_IT_IS + folded]
    : [folded]
